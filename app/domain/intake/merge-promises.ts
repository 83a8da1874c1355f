import { searchKey } from "../text/search-key";
import { likeness, stemsOf } from "./likeness";
import { readFigures } from "./figure";
import { keyWords } from "./openers";
import type { ReadPromise } from "./promise";

/** From here on two wordings are the same promise in other words. */
const ALIKE = 0.65;

function sharesOf(text: string): string {
  return readFigures(text)
    .filter(({ isPercent }) => isPercent)
    .map(({ value }) => value)
    .join(" ");
}

interface Known {
  promise: ReadPromise;
  key: string;
  stems: ReadonlySet<string>;
  verb: string;
}

function known(promise: ReadPromise): Known {
  const words = keyWords(promise.wording);
  const key = words.join(" ");
  return {
    promise,
    key,
    stems: stemsOf(promise.wording),
    verb: (words[0] ?? "").slice(0, 5),
  };
}

function isSame(a: Known, b: Known, across: boolean): boolean {
  if (a.promise.dimension !== b.promise.dimension) return false;
  if (a.key === b.key) return true;
  return across && a.verb === b.verb && likeness(a.stems, b.stems) >= ALIKE;
}

/** The sentence that names two figures of one promise, in the plan's language; null where they agree. */
function contradictionOf(a: ReadPromise, b: ReadPromise): string | null {
  const [first, second] = [sharesOf(a.wording), sharesOf(b.wording)];
  if (first === "" || second === "" || first === second) return null;
  return `«${a.wording}» / «${b.wording}»`.slice(0, 1_000).trim();
}

function merge(into: ReadPromise, other: ReadPromise): void {
  into.places.push(...other.places);
  if (searchKey(into.wording) === searchKey(other.wording))
    into.doubts.push("repeated");
  const contradiction = contradictionOf(into, other);
  if (contradiction === null) return;
  into.contradiction ??= contradiction;
  into.doubts.push("place_contradicts");
}

/**
 * Promises without their repetitions: the same words twice, or other words for the same in another
 * list (`across`), become one promise with two places. Where the places name other figures, the
 * promise carries both as a contradiction.
 */
export function mergePromises(
  promises: readonly ReadPromise[],
  further: readonly ReadPromise[],
): ReadPromise[] {
  const kept: Known[] = [];
  const add = (promise: ReadPromise, across: boolean) => {
    const next = known(promise);
    const same = kept.find(
      (one) =>
        isSame(one, next, across && one.promise.row !== null) &&
        sameRow(one.promise, promise, across),
    );
    if (same) merge(same.promise, promise);
    else kept.push(next);
  };
  for (const promise of promises) add(promise, false);
  for (const promise of further) add(promise, true);
  return kept.map(({ promise }) => promise);
}

/** Rows that say the same meta for different problems stay apart. */
function sameRow(a: ReadPromise, b: ReadPromise, across: boolean): boolean {
  return across || (a.problem?.text ?? "") === (b.problem?.text ?? "");
}
