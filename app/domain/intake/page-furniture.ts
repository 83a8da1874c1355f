import { plainWords } from "./clean-line";
import { headerWords } from "./column";
import { dimensionHeading } from "./heading";
import { searchKey } from "../text/search-key";

/** How often a line must stand in a document to be the page's and not the text's. */
const OFTEN = 3;

function furnitureKey(text: string): string {
  return searchKey(plainWords(text)).replace(/\d+/g, "#");
}

function mayBeFurniture(text: string): boolean {
  const words = plainWords(text);
  if (words.length === 0 || words.length > 120) return false;
  if (headerWords(text) !== null || dimensionHeading(text) !== null)
    return /^\D*\d{1,3}\D*$/.test(words) && words.length < 4;
  if (/^[-–—\s]*\d{1,4}[-–—\s]*$/.test(words)) return true;
  if (/p[aá]g(?:ina|\.)?\s*\d+/i.test(words)) return true;
  const letters = words.replace(/[^\p{L}]/gu, "");
  const capitals = letters.replace(/[^\p{Lu}]/gu, "");
  const isShout = letters.length > 8 && capitals.length > letters.length * 0.8;
  return (
    isShout ||
    /plan de gobierno|partido|movimiento|alianza|municipalidad/i.test(words)
  );
}

/**
 * The lines that belong to the pages and not to the text: running heads and feet and page numbers,
 * recognised by standing there three times or more, figures apart. Gives their places in the list.
 */
export function findFurniture(lines: readonly string[]): Set<number> {
  const places = new Map<string, number[]>();
  lines.forEach((text, index) => {
    if (text.includes("\t") || text.includes("|") || !mayBeFurniture(text))
      return;
    const key = furnitureKey(text);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  return new Set(
    [...places.values()].filter((all) => all.length >= OFTEN).flat(),
  );
}
