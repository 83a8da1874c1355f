const segmenter = new Intl.Segmenter("es", { granularity: "grapheme" });

/** Text in which every UTF-16 unit is a grapheme; a line end before it is already `\n`. */
const PLAIN = /^[\n\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF]*$/;

/** How many characters a reader would count: `José` is 4 in either form, a family emoji is 1. */
export function countGraphemes(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const segment of segmenter.segment(text)) {
    count += segment.segment.length > 0 ? 1 : 0;
  }
  return count;
}
