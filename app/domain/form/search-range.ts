/** From a word on, and before another, in the order of code points; `below` is null where there is no end. */
export interface WordRange {
  from: string;
  below: string | null;
}

const SURROGATES = { first: 0xd800, after: 0xe000 };

/**
 * The range in which every word with a beginning lies, compared by code points as both engines
 * compare: `agu` is from `agu` to below `agv`.
 */
export function wordsBeginningWith(beginning: string): WordRange {
  const points = [...beginning].map((letter) => letter.codePointAt(0) ?? 0);
  let last = points.pop();
  while (last === 0x10ffff) last = points.pop();
  if (last === undefined) return { from: beginning, below: null };
  const next = last + 1 === SURROGATES.first ? SURROGATES.after : last + 1;
  return { from: beginning, below: String.fromCodePoint(...points, next) };
}
