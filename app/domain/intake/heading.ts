import type { Dimension } from "../plan/dimension";
import { searchKey } from "../text/search-key";
import { plainWords } from "./clean-line";

const ENUMERATOR =
  /^(?:#+\s*)?(?:\(?(?:[ivx]{1,4}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-h])\s*[.:)°º-]+\s*-?\s*|\d{1,2}\s+)?/;
const OPENER =
  /^(?:la |el )?(?:dimension(?:es)?|dimencion|eje|ambito|aspecto|componente)\b:?\s*(?:estrategico |tematico |de desarrollo |de |del |n° ?\d |\d[.:)-]* ?)?/;

const NAMES: readonly (readonly [Dimension, RegExp])[] = [
  ["environmental", /\b(?:ambiental|ambiente|territorial)\b/],
  ["institutional", /\b(?:institucional|institucionalidad)\b/],
  ["economic", /\beconomic[ao]s?\b|\beconomia\b|\bproductiv[ao]\b/],
  ["social", /\bsocial(?:es)?\b/],
];

const FILLERS =
  /\b(?:y|e|de|del|la|el|desarrollo|humano|humana|cultural|politic[ao]|productiv[ao]|territorial|ambiental|ambiente|medio|institucional|institucionalidad|economic[ao]s?|economia|sociales|social)\b/g;

/** `3. Desarrollo ambiental`: a heading where it is numbered or marked, else words like any others. */
const DEVELOPMENT = /^desarrollo (?:de la |del? )?/;

function named(words: string): Dimension | null {
  const rest = words.replace(FILLERS, "").replace(/[\s.:,;/–—()-]+/g, "");
  if (rest !== "") return null;
  return NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What is left of a heading without its number, in the form in which words are compared. */
export function headingWords(text: string): string {
  return searchKey(plainWords(text)).replace(ENUMERATOR, "").trim();
}

/**
 * The dimension that a line names as a heading, or null: `1.- Dimensión Social`, `DIMENSION
 * TERRITORIAL AMBIENTAL.`, `2. Eje Económico`. A sentence about a dimension is no heading.
 */
export function dimensionHeading(text: string): Dimension | null {
  if (text.length > 160) return null;
  const words = headingWords(text);
  const isMarked = words !== searchKey(plainWords(text)).trim();
  const opener =
    OPENER.exec(words)?.[0] ??
    (isMarked ? DEVELOPMENT.exec(words)?.[0] : undefined);
  if (opener === undefined) return null;
  return named(words.slice(opener.length));
}

/** The dimension that a cell of its own names, the word alone included: `SOCIAL`. */
export function dimensionCell(text: string): Dimension | null {
  return (
    dimensionHeading(text) ??
    (text.length > 80 ? null : named(headingWords(text)))
  );
}

/** The number before a dimension's heading, or null: `4.- Dimensión Institucional` is 4. */
export function headingNumber(text: string): number | null {
  const number = /^\D{0,3}(\d{1,2})\b/.exec(searchKey(plainWords(text)))?.[1];
  return number === undefined ? null : Number(number);
}

/** Says whether a line is a heading of the document: short, in capitals or numbered by part. */
export function isHeading(text: string): boolean {
  const words = plainWords(text);
  if (words.length > 120 || words.length < 4) return false;
  if (/^(?:cap[ií]tulo|t[ií]tulo|parte|anexo)\s+[\divx]+/i.test(words))
    return true;
  const letters = words.replace(/[^\p{L}]/gu, "");
  const capitals = letters.replace(/[^\p{Lu}]/gu, "");
  return letters.length >= 4 && capitals.length >= letters.length * 0.85;
}
