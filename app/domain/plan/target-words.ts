import { searchWords } from "../text/search-key";
import type { Target } from "./target";

/**
 * The words by which a target is found, each once, in the form of `searchWords`: its code, wording,
 * problem, objective, heading, what its measure counts, and the name of its province.
 */
export function targetWords(target: Target): readonly string[] {
  const texts = [
    target.code,
    target.wording,
    target.problem,
    target.objective,
    target.heading,
    target.measure?.indicator,
    target.measure?.of,
    target.provinceName,
  ];
  const words = texts.flatMap((text) => searchWords(text ?? ""));
  return [...new Set(words)].sort();
}
