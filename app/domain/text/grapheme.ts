const segmenter = new Intl.Segmenter("es", { granularity: "grapheme" });

/** Text in which every UTF-16 unit is a grapheme; a line end before it is already `\n`. */
const PLAIN = /^[\n\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF]*$/;

/** Units looked at together: the segmenter's time grows with the square of what it is given. */
const WINDOW = 256;

/** A part of a text from a place on, never ending inside a pair of units. */
function windowAt(text: string, start: number, size: number): string {
  const high = /[\uD800-\uDBFF]/.test(text.charAt(start + size - 1));
  return text.slice(start, start + size + (high ? 1 : 0));
}

/** How many characters a reader would count: `José` is 4 in either form, a family emoji is 1. */
export function countGraphemes(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  let start = 0;
  let size = WINDOW;
  while (start < text.length) {
    const part = windowAt(text, start, size);
    const breaks = Array.from(segmenter.segment(part), ({ index }) => index);
    const last = breaks.at(-1) ?? 0;
    if (start + part.length === text.length) return count + breaks.length;
    // The last one may go on behind the window: it is counted with what follows.
    count += breaks.length - 1;
    start += last;
    size = last === 0 ? size * 2 : WINDOW;
  }
  return count;
}
