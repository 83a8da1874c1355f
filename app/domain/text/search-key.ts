const APOSTROPHES =
  /[\u2018\u2019\u02BC\u02BB\u02B9\u2032\u00B4\u0060\uFF07]/gu;

/**
 * The form in which names and words are compared: compatibility forms and accents off, lower case,
 * `ñ` as `n`, every apostrophe as `'`, one space between words. `searchKey("Q’ERO  Ñahui")` is `q'ero nahui`.
 */
export function searchKey(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(APOSTROPHES, "'")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * The words of a text as the search index keeps them, each once, in order of appearance; apostrophes
 * join. `searchWords("Q'ero: 02 viveros, 02 pozos")` is `["qero", "02", "viveros", "pozos"]`.
 */
export function searchWords(text: string): string[] {
  const words = searchKey(text)
    .replaceAll("'", "")
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set(words ?? [])];
}
