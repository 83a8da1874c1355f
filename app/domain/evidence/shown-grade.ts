import type { EvidenceGrade } from "./evidence";

/**
 * The grade that a piece of evidence is shown with: the last one given by those whose decisions
 * published it, in the order they decided; null where none of them graded it.
 */
export function shownGrade(
  grades: readonly EvidenceGrade[],
): EvidenceGrade | null {
  return grades.at(-1) ?? null;
}
