import fc from "fast-check";

/** Pieces that break text rules: marks, joiners, fillers, halves of pairs, right-to-left, line ends. */
const PIECES =
  "a|Z|ñ|é|e\u0301|\u0316|\u0327|İ|ı|ß|ﬁ|ﷺ|Ａ|٣|٠|ا|م\u200Cی|त्र|中|👍🏽|👨‍👩‍👧|🇵🇪|1️⃣|0|9|.|,|-|'|’|ʼ|<|&|@|/|\\|:|%| |\u00A0|\u2009|\t|\n|\r\n|\r|\u2028|\u0085|\0|\u001B|\u007F|\u00AD|\u200B|\u200D|\uFEFF|\u2062|\u202E|\u2066|\u3164|\u2800|\uD800|\uDC00|\uFFFE|\uFDD0|\uE000|\u{E0041}|\u{10FFFF}".split(
    "|",
  );

/** Any text a browser could send, well-formed or not: random units, or pieces known to break rules, mixed with plain words. */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  const units = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
    .map((codes) => String.fromCharCode(...codes));
  const pieces = fc
    .array(fc.constantFrom(...PIECES), { maxLength })
    .map((parts) => parts.join(""));
  const mixed = fc
    .tuple(fc.string({ maxLength }), pieces, fc.string({ maxLength }))
    .map((parts) => parts.join(""));
  return fc.oneof(units, pieces, mixed, fc.string({ maxLength }));
}
