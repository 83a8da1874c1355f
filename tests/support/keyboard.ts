import type { Locator } from "playwright-core";
import { expect } from "vitest";
import type { Person } from "./person";

/** More stops than any page here has between two controls. */
const MOST_STOPS = 150;

/** The least width of an outline that counts as seen, in CSS pixels. */
const SEEN = 2;

/**
 * Presses Tab until a control has the focus; throws where it never comes. At each stop the focus must
 * be visible: an outline of two pixels or more.
 */
export async function tabTo(person: Person, control: Locator): Promise<void> {
  const { page } = person;
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(outlineOfFocus);
    if (focus === null) continue;
    expect(focus.width, focus.name).toBeGreaterThanOrEqual(SEEN);
    if (await control.evaluate((node) => node === document.activeElement))
      return;
  }
  throw new Error(`the keyboard never came to ${control.toString()}`);
}

/** Where the focus is and how wide its outline is drawn; null where the page itself has it. */
function outlineOfFocus(): { name: string; width: number } | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const name = focused.outerHTML.slice(0, 200);
  const isDrawn = outlineStyle !== "none";
  return { name, width: isDrawn ? parseFloat(outlineWidth) : 0 };
}
