import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { loosePointers } from "./loose-pointers";

/** WCAG 2.2 AA, and what its authors advise besides. */
const RULES = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
];

/** What keeps somebody from reading or using a page, one line per place; empty where nothing does. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What is right need not be written up, which takes as long as finding it.
    .options({ resultTypes: ["violations"], runOnly: RULES })
    // No page here has frames: one run, in the page itself.
    .setLegacyMode(true)
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) =>
      [id, html.slice(0, 160), failureSummary.replace(/\s+/g, " ")].join(" | "),
    ),
  );
  found.push(...(await page.evaluate(loosePointers)));
  const wide = await page.evaluate(widestBeyondThePage);
  return wide === null ? found : [...found, `scrolls sideways | ${wide}`];
}

/** The element that makes the page scroll sideways, if it does. */
function widestBeyondThePage(): string | null {
  const { scrollingElement } = document;
  if ((scrollingElement?.scrollWidth ?? 0) <= innerWidth) return null;
  const right = (element: Element) =>
    element.getBoundingClientRect().left + element.scrollWidth;
  // Of those that reach furthest, the innermost comes last.
  const widest = [...document.body.querySelectorAll("*")]
    .filter((element) => element.closest(".scroll") === null)
    .reduce((one, other) => (right(other) >= right(one) ? other : one));
  return widest.outerHTML.slice(0, 160);
}
