import { searchKey } from "../text/search-key";

/** A number as it stands in a text. */
export interface Figure {
  /** The value; a range gives its upper end. */
  value: number;
  /** Place in the search key of the text, the end excluded. */
  start: number;
  end: number;
  isPercent: boolean;
  /** True where the plan's figure could be read in two ways: `6000 mil`, `1.500`. */
  unclear: boolean;
}

const WORDS: Record<string, number> = {
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  quince: 15,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  ciento: 100,
};

const NUMBER =
  /(?<![\p{L}\d.,/°º-])(\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,3})?)(?![\d/])(?:\s*(mil(?:lones)?|millon)\b)?(\s*%|\s*por ?ciento)?/gu;

const SPELT = new RegExp(
  `(?<![\\p{L}\\d])(?<!por )(${Object.keys(WORDS).join("|")})(?: \\(0?\\d+\\))?(?:\\s+(mil|millones)\\b)?(\\s+por ?ciento|\\s*%)?(?![\\p{L}])`,
  "gu",
);

function digits(text: string): { value: number; unclear: boolean } {
  const groups = /^\d{1,3}(?:([.,])\d{3})+(?:[.,]\d{1,2})?$/.exec(text);
  if (groups) {
    const mark = groups[1] ?? ",";
    const whole = text.replaceAll(mark, "").replace(",", ".");
    // A stop before three digits is a thousand in some hands and a fraction in others.
    return { value: Number(whole), unclear: mark === "." };
  }
  return { value: Number(text.replace(",", ".")), unclear: false };
}

function scaled(value: number, scale: string | undefined) {
  if (scale === undefined) return { value, unclear: false };
  const by = scale === "mil" ? 1_000 : 1_000_000;
  // `6000 mil` says the thousand twice.
  return value >= 1_000
    ? { value, unclear: true }
    : { value: value * by, unclear: false };
}

/** The form of a text in which its figures are read: a search key, `%%` single. */
export function figureKey(text: string): string {
  return searchKey(text).replace(/%{2,}/g, "%");
}

/** The figures of a text, in order, years and numbers of laws, dates and lists left out. */
export function readFigures(text: string): Figure[] {
  const key = figureKey(text);
  const found: Figure[] = [];
  for (const match of key.matchAll(NUMBER)) {
    const [all, printed = "", scale, percent] = match;
    const read = digits(printed);
    const { value, unclear } = scaled(read.value, scale);
    const isPercent = percent !== undefined;
    const before = key.slice(Math.max(0, match.index - 14), match.index);
    if (
      !isPercent &&
      isName(printed, before, key.slice(match.index + all.length))
    )
      continue;
    found.push({
      value,
      start: match.index,
      end: match.index + all.length,
      isPercent,
      unclear: unclear || (!isPercent && read.unclear),
    });
  }
  for (const match of key.matchAll(SPELT)) {
    const [all, word = "", scale, percent] = match;
    const isPercent = percent !== undefined;
    // `un` and `una` count only where a share or a thousand follows: else they are articles.
    if (/^una?$/.test(word) && !isPercent && scale === undefined) continue;
    if (
      found.some(
        ({ start }) => start < match.index + all.length && start >= match.index,
      )
    )
      continue;
    const { value, unclear } = scaled(WORDS[word] ?? 0, scale);
    found.push({
      value,
      start: match.index,
      end: match.index + all.length,
      isPercent,
      unclear,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Says whether a number names something rather than counting it: a year, a law, an age, a point of a list. */
function isName(printed: string, before: string, after: string): boolean {
  if (
    /^(?:19|20)\d\d$/.test(printed) &&
    !/^\s*(?:familias|personas|hectareas|has?\b|viviendas|nin|estudiantes|turistas|plantones|productor)/.test(
      after,
    )
  )
    return true;
  if (
    /(?:\bn[°ºo]?\.?|\bley|\bd\.?s\.?|\bart(?:iculo)?\.?|\bods|\bnumeral|\bkm|\bversion|\bcovid-?)\s*$/.test(
      before,
    )
  )
    return true;
  if (
    /(?:menores|mayores|edad(?:es)?|grupos?)\s+(?:de|a|entre)\s*$/.test(
      before,
    ) &&
    /^\s*(?:a \d+ )?(?:anos|meses)/.test(after)
  )
    return true;
  if (/^\s*(?:anos?|meses|dias|horas|semanas)\b/.test(after)) return true;
  return /^\s*[.)]\s*\p{L}/u.test(after) && before.trim() === "";
}
