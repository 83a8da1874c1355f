import { highlight } from "./highlight";

/** Letters of a long text that a list shows. */
const SHOWN = 280;

/**
 * A piece of a text around the first word that a search found, or its beginning where nothing was
 * searched: cut between words, with `…` where something was left out. A short text stays whole.
 */
export function excerpt(text: string, words: readonly string[]): string {
  if (text.length <= SHOWN) return text;
  const from = beginning(text, words);
  const to = from + SHOWN;
  if (to >= text.length) return `… ${text.slice(from)}`;
  const end = text.lastIndexOf(" ", to);
  const until = end > from + SHOWN / 2 ? end : betweenLetters(text, to);
  const piece = text.slice(from, until).trimEnd();
  return from === 0 ? `${piece} …` : `… ${piece} …`;
}

/** Where a piece begins that has the first hit in its first third. */
function beginning(text: string, words: readonly string[]): number {
  const [before] = highlight(text, words);
  if (before === undefined || before.hit) return 0;
  const hit = before.text.length;
  if (hit === text.length || hit < SHOWN / 2) return 0;
  const from = Math.min(hit - SHOWN / 3, text.length - SHOWN);
  const space = text.indexOf(" ", from);
  return space === -1 || space > hit ? hit : space + 1;
}

/** Does not cut a letter that takes two units in two. */
function betweenLetters(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
