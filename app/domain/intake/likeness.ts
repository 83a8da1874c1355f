import { searchKey } from "../text/search-key";

const STOP = new Set([
  "para",
  "como",
  "este",
  "esta",
  "entre",
  "sobre",
  "desde",
  "hasta",
  "cuya",
  "todo",
  "toda",
  "todos",
  "todas",
  "provincia",
  "distritos",
  "meta",
  "gestion",
  "finalizar",
  "nuestra",
]);

/** The stems of the words that carry a text's meaning, each once. */
export function stemsOf(text: string): Set<string> {
  const words = searchKey(text).match(/\p{L}{4,}/gu) ?? [];
  return new Set(
    words.filter((word) => !STOP.has(word)).map((word) => word.slice(0, 7)),
  );
}

/** How much of the shorter of two texts is said by the other, 0 to 1. */
export function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  const least = Math.min(a.size, b.size);
  return least < 3 && a.size !== b.size ? 0 : shared / Math.max(1, least);
}
