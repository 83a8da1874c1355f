import type { DraftItem } from "../intake/draft";
import type { DraftedItem } from "./plan-draft";

type Said = Pick<DraftItem, "kind" | "wording" | "problem" | "passages">;

/**
 * Whether two items are one promise: of one kind, in the same words at the same place of the document.
 * Rows of different problems may promise the same and stay apart; an item without a problem is of any row.
 */
export function isSamePromise(one: Said, other: Said): boolean {
  const [here] = one.passages;
  const [there] = other.passages;
  const isOneRow =
    one.problem === null ||
    other.problem === null ||
    one.problem === other.problem;
  return (
    isOneRow &&
    one.kind === other.kind &&
    one.wording === other.wording &&
    here?.firstLine === there?.firstLine &&
    here?.lastLine === there?.lastLine
  );
}

/** Whether a promise comes twice among the items. What is published with a code each stays as it is. */
export function hasPromiseTwice(items: readonly DraftedItem[]): boolean {
  const byWords = new Map<string, DraftedItem[]>();
  return items.some((one) => {
    const { wording } = one.item;
    const alike = byWords.get(wording) ?? [];
    byWords.set(wording, [...alike, one]);
    return alike.some(
      (other) =>
        (one.fixedCode === null || other.fixedCode === null) &&
        isSamePromise(one.item, other.item),
    );
  });
}
