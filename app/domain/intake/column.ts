import { searchKey } from "../text/search-key";
import { plainWords } from "./clean-line";

/** The columns of a summary's table; `other` is read and left. */
export type ColumnKind =
  "problem" | "objective" | "indicator" | "meta" | "other";

const KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ["indicator", /\bindicador(?:es)?\b|\blinea base\b/],
  ["problem", /\bproblemas?\b|\bproblematica\b|\bdiagnostico\b/],
  ["objective", /\bobjetivos?\b|\bsolucion(?:es)?\b|\blineamientos?\b/],
  ["meta", /\bmetas?\b|\bresultados?\b/],
];

/** Words of which a header is made; a header holds no others. */
const HEADER_WORD =
  /^(?:problemas?|problematica|identificad[oa]s?|diagnostico|en|el|la|los|del?|plan|gobierno|objetivos?|estrat\p{L}*|generale?s?|especificos?|soluci?on(?:es)?|al?|para|metas?|valor(?:es)?|20\d\d|indicador(?:es)?|resultados?|propuestas?|y|o|e|n|no|item|dimension|unidad|medida|linea|base|por|lograr|esperad[oa]s?|municipal|periodo|\d{1,2})$/u;

/** The kind of a header's cell, or null where it is none. `OBJETIVO (SOLUCIÓN AL PROBLEMA)` is an objective. */
export function columnKind(text: string): ColumnKind | null {
  const words = headerWords(text);
  if (words === null) return null;
  let best: { kind: ColumnKind; at: number } | null = null;
  for (const [kind, pattern] of KINDS) {
    const at = pattern.exec(words)?.index;
    if (at !== undefined && (best === null || at < best.at))
      best = { kind, at };
  }
  return best?.kind ?? null;
}

/** The words of a line of which a header could be made, or null where another word stands in it. */
export function headerWords(text: string): string | null {
  const plain = plainWords(text);
  if (plain.length === 0 || plain.length > 200) return null;
  const words = searchKey(plain).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => HEADER_WORD.test(word))
    ? words.join(" ")
    : null;
}

/** The columns that a text of header words names, in order: `problemas identificados objetivo estrategico meta al 2022`. */
export function columnsNamed(words: string): ColumnKind[] {
  // What stands in brackets explains a column and names none.
  const bare = words.replace(
    /soluci?on(?:es)? (?:al?|del?)(?: los)? problemas?/g,
    (_all, at: number) =>
      /objetivos?/.test(words.slice(Math.max(0, at - 60), at))
        ? ""
        : "objetivo",
  );
  const found = KINDS.flatMap(([kind, pattern]) =>
    [...bare.matchAll(new RegExp(pattern.source, "g"))].map(({ index }) => ({
      kind,
      index,
    })),
  ).sort((a, b) => a.index - b.index);
  return [...new Set(found.map(({ kind }) => kind))];
}
