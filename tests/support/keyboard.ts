import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { emailOf, PASSWORD } from "./accounts";
import { focusOf } from "./corrections";
import type { Person } from "./person";

/** More stops than any page here has between two controls. */
const MOST_STOPS = 150;

/** The least width of an outline that counts as seen, in CSS pixels. */
const SEEN = 2;

/**
 * Presses Tab until a control has the focus; throws where it never comes. At each stop the focus must
 * be visible (an outline of two pixels or more, nothing in front of it) and lie further down the page.
 * Gives how many controls it stopped at.
 */
export async function tabTo(person: Person, control: Locator): Promise<number> {
  const { page } = person;
  // Looked for once: a page without script stays as it is.
  const wanted = await control.elementHandle();
  let controls = 0;
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(lookAtFocus, wanted);
    if (focus === null) continue;
    expect(focus.width, focus.name).toBeGreaterThanOrEqual(SEEN);
    expect(focus.fault, focus.name).toBeNull();
    if (focus.isNew) controls += 1;
    if (focus.isWanted) return controls;
  }
  throw new Error(`the keyboard never came to ${control.toString()}`);
}

/** How the focus stands: its outline's width, and what keeps a reader from following it. */
interface Focus {
  name: string;
  width: number;
  fault: "covered" | "backwards" | null;
  /** False within one control, which a day has several stops in. */
  isNew: boolean;
  isWanted: boolean;
}

/** Runs in the page, which remembers the stop before; null where the page itself has the focus. */
function lookAtFocus(wanted: Node | null): Focus | null {
  const memory: typeof window & { lastStop?: Element | null } = window;
  const before = memory.lastStop ?? null;
  const focused = document.activeElement;
  memory.lastStop = focused === document.body ? null : focused;
  if (focused === null || focused === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const isDrawn = outlineStyle !== "none";
  const [box = focused.getBoundingClientRect()] = focused.getClientRects();
  const x = Math.min(box.x + box.width / 2, innerWidth - 1);
  const y = Math.min(box.y + box.height / 2, innerHeight - 1);
  const front = document.elementFromPoint(x, y);
  const isInFront =
    front !== null && (front.contains(focused) || focused.contains(front));
  const isFurther =
    before === null ||
    before === focused ||
    !before.isConnected ||
    (before.compareDocumentPosition(focused) &
      Node.DOCUMENT_POSITION_FOLLOWING) !==
      0;
  return {
    name: focused.outerHTML.slice(0, 200),
    width: isDrawn ? parseFloat(outlineWidth) : 0,
    fault: !isInFront ? "covered" : isFurther ? null : "backwards",
    isNew: focused !== before,
    isWanted: focused === wanted,
  };
}

/** Goes to a field by its name and types; in a list, the beginning of what is chosen. */
export async function typeInto(
  person: Person,
  name: string,
  text: string,
): Promise<void> {
  await tabTo(person, person.field(name));
  await person.page.keyboard.type(text);
}

/** Goes to the choice of this name and marks the one of this value: Space for the first, arrows to the others. */
export async function choose(
  person: Person,
  name: string,
  value: string,
): Promise<void> {
  const all = person.field(name);
  await tabTo(person, all.first());
  const values = await all.evaluateAll((found) =>
    found.map((one) => (one as HTMLInputElement).value),
  );
  await person.page.keyboard.press("Space");
  for (let at = 0; at < values.indexOf(value); at += 1) {
    await person.page.keyboard.press("ArrowDown");
  }
  expect(await person.typed(name)).toEqual({ [name]: value });
}

/** Goes to a link and follows it. */
export async function tabThrough(
  person: Person,
  name: string | RegExp,
): Promise<void> {
  const exact = typeof name === "string";
  const links = person.page.getByRole("link", { name, exact });
  await tabTo(person, links.first());
  await person.hit("Enter");
}

/** Goes to a button and presses it. */
export async function tabPress(person: Person, name: string): Promise<void> {
  const buttons = person.page.getByRole("button", { name, exact: true });
  await tabTo(person, buttons.first());
  await person.hit("Enter");
}

/** Types address and password into the form for coming in. */
export async function comeIn(person: Person, name: string): Promise<void> {
  await typeInto(person, "email", emailOf(name));
  await typeInto(person, "password", PASSWORD);
  await person.hit("Enter");
}

/**
 * Checks that a form that was refused has the keyboard on its summary, and that the first line of it
 * leads to this field.
 */
export async function expectWayToField(
  person: Person,
  id: string,
): Promise<void> {
  expect(person.status).toBe(422);
  expect(await focusOf(person)).toBe("error-summary");
  await person.page.keyboard.press("Tab");
  await person.page.keyboard.press("Enter");
  expect(await focusOf(person)).toBe(id);
}

/** Whatever a keyboard stops at. */
const CONTROLS =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';

/** Goes through a page from its first control to its last, and checks that none was left out on the way. */
export async function tabThroughAll(person: Person): Promise<void> {
  const all = person.page.locator(CONTROLS);
  const found = await all.evaluateAll((controls) => {
    // What is folded away is there all the same.
    const seen = controls.filter(
      (control) => control.checkVisibility() && !control.matches(":disabled"),
    );
    // Of choices that belong together the arrows reach the others.
    const groups = seen.filter(
      (control): control is HTMLInputElement =>
        control instanceof HTMLInputElement && control.type === "radio",
    );
    const names = new Set(groups.map(({ name }) => name));
    return seen.length - groups.length + names.size;
  });
  const last = person.page.locator("footer a").last();
  expect(await tabTo(person, last), person.place).toBe(found);
}
