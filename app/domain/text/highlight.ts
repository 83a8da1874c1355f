import { searchWords } from "./search-key";

/** A piece of a text, and whether the search found it. */
export interface TextPiece {
  text: string;
  hit: boolean;
}

const TOKEN = /[\p{L}\p{N}\p{M}'\u2018\u2019\u02BC]+/gu;

/**
 * Cuts a text into what a search found and the rest, in order; joined they are the text again. As in
 * the index, a searched word finds every word that begins with it, accents ignored: `nutri` finds
 * `Nutrición`.
 */
export function highlight(text: string, words: readonly string[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const found = searchWords(match[0]).some((token) =>
      words.some((word) => token.startsWith(word)),
    );
    if (!found) continue;
    if (match.index > end) {
      pieces.push({ text: text.slice(end, match.index), hit: false });
    }
    pieces.push({ text: match[0], hit: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}
