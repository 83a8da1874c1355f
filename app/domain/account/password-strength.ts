import { COMMON_WORDS, PLACE_WORDS } from "./common-passwords";
import { searchKey, searchWords } from "../text/search-key";

/** Rows that fingers run along. */
const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
].flatMap((row) => [row, [...row].reverse().join("")]);

/** Letters that a digit or sign is written for. */
const WRITTEN_FOR: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "il",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

const WORDS = [...COMMON_WORDS, ...PLACE_WORDS];

/** Fewer different characters than this are a pattern, not a password. */
const FEWEST_DIFFERENT = 5;

function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const found = text.charAt(start + at);
    const same = found === letter || WRITTEN_FOR[found]?.includes(letter);
    if (!same) return false;
  }
  return true;
}

function runLength(text: string, start: number): number {
  let longest = 1;
  while (text[start + longest] === text[start]) longest += 1;
  for (const row of ROWS) {
    const from = row.indexOf(text.charAt(start));
    let length = 1;
    while (from >= 0 && row[from + length] === text[start + length]) {
      if (start + length >= text.length) break;
      length += 1;
    }
    longest = Math.max(longest, length);
  }
  return longest;
}

/** What adds nothing: digits and signs beside letters, signs beside digits. */
function looseIn(text: string): RegExp | null {
  if (/\p{L}/u.test(text)) return /[\p{N}\p{P}$+<=>^`|~]/u;
  return /\p{N}/u.test(text) ? /[\p{P}$+<=>^`|~]/u : null;
}

/** Whether a text is nothing but words of the list, runs of three or more, years, and what is loose. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  const loose = looseIn(text);
  const reached = new Set([0]);
  for (let start = 0; start < text.length; start += 1) {
    if (!reached.has(start)) continue;
    if (loose?.test(text.charAt(start))) reached.add(start + 1);
    if (/^(?:19|20)\d\d/.test(text.slice(start, start + 4))) {
      reached.add(start + 4);
    }
    const run = runLength(text, start);
    for (let end = 3; end <= run; end += 1) reached.add(start + end);
    for (const word of words) {
      if (standsAt(word, text, start)) reached.add(start + word.length);
    }
  }
  return reached.has(text.length);
}

function isRepeated(text: string): boolean {
  const again = `${text}${text}`.indexOf(text, 1);
  return new Set(text).size < FEWEST_DIFFERENT || again <= text.length / 3;
}

/** The words of a name or address that do not belong in its owner's password: three letters or more. */
function personalWords(personal: readonly string[]): string[] {
  return personal
    .flatMap((text) => {
      const words = searchWords(text);
      return [...words, words.join("")];
    })
    .filter((word) => word.length >= 3);
}

/**
 * Says whether a password is among the first that somebody would try: only common words, names of
 * Peruvian places, words of `personal` (the owner's name, the part of their address before the `@`),
 * years, runs along the keyboard, one pattern again and again, however spaced, accented or written
 * with digits for letters. `contraseña12345` and `Mun1cipalidad Espinar 2022` are; four unrelated
 * words are not. Looks at no more than 400 units, so it takes bounded time.
 */
export function isCommonPassword(
  password: string,
  personal: readonly string[] = [],
): boolean {
  const text = searchKey(password.slice(0, 400)).replace(/\s/g, "");
  return (
    isRepeated(text) || isMadeOf(text, [...WORDS, ...personalWords(personal)])
  );
}
