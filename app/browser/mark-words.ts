type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Fills the form that adds an item with what its reader selects in the document: from which line to
 * which, and the words. Who types the lines instead, as a keyboard has to, gets their words to shorten.
 * Without it the same three fields are filled by hand.
 */
export function takeSelectedWords(page: Document): void {
  const lines = page.querySelector<HTMLElement>("[data-mark-lines]");
  const form = page.querySelector<HTMLFormElement>("form[data-mark-form]");
  if (lines === null || form === null) return;
  const field = (name: string) =>
    form.querySelector<TextField>(`[name="${name}"]`);
  takeNamedLines(lines, field);
  page.addEventListener("selectionchange", () => {
    const selection = page.getSelection();
    if (selection === null || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const first = lineOf(range.startContainer, lines);
    const last = lineOf(range.endContainer, lines) ?? first;
    if (first === null || last === null) return;
    const values = {
      firstLine: String(first.value),
      lastLine: String(last.value),
      wording: wordsOf(range),
    };
    for (const [name, value] of Object.entries(values)) {
      const input = field(name);
      if (input !== null) input.value = value;
    }
  });
}

/** Puts the words of the lines that are named into the field for them, unless it holds words of its reader's own. */
function takeNamedLines(
  lines: HTMLElement,
  field: (name: string) => TextField | null,
): void {
  const [first, last] = [field("firstLine"), field("lastLine")];
  const wording = field("wording");
  if (first === null || last === null || wording === null) return;
  let filled = "";
  const fill = () => {
    const [start, end] = [first, last].map(({ value }) =>
      lines.ownerDocument.getElementById(`line-${value.trim()}`),
    );
    const isOwn = wording.value !== "" && wording.value !== filled;
    if (!start || !end || isOwn) return;
    const range = lines.ownerDocument.createRange();
    range.setStartBefore(start);
    range.setEndAfter(end);
    filled = wordsOf(range);
    wording.value = filled;
  };
  first.addEventListener("change", fill);
  last.addEventListener("change", fill);
}

/** The line that a place in the document belongs to; null outside of it. */
function lineOf(place: Node, lines: HTMLElement): HTMLLIElement | null {
  const element = place instanceof Element ? place : place.parentElement;
  const line = element?.closest("li") ?? null;
  return line !== null && lines.contains(line) ? line : null;
}

/** The selected words without the links to items that stand beside their lines. */
function wordsOf(range: Range): string {
  const copy = range.cloneContents();
  for (const link of copy.querySelectorAll("a")) link.remove();
  const parts = copy.querySelectorAll("li");
  const texts =
    parts.length > 0
      ? Array.from(parts, (part) => part.textContent)
      : [copy.textContent ?? ""];
  return texts.join(" ").replace(/\s+/g, " ").trim();
}
