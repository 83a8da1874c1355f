import { daysBetween, type IsoDate } from "./calendar";
import { searchKey } from "./search-key";
import type { ClaimableStatus } from "./status";

/** What tells whether two updates say the same. */
export interface ComparedUpdate {
  id: string;
  targetCode: string;
  status: ClaimableStatus;
  effectiveDate: IsoDate;
  summary: string;
  /** Addresses and hashes of files of its evidence. */
  sources: readonly string[];
}

/** Days that two updates on one happening may lie apart. */
const DAYS_APART = 31;

/** Share of words that two summaries of one happening have in common. */
const WORDS_SHARED = 0.5;

/**
 * Says whether two updates are likely to tell the same: of one target, with one status, within a month
 * of each other, and with a source in common or half their words. Moderators decide, this only puts
 * them side by side.
 */
export function isNearDuplicate(
  one: ComparedUpdate,
  other: ComparedUpdate,
): boolean {
  const apart = Math.abs(daysBetween(one.effectiveDate, other.effectiveDate));
  if (
    one.id === other.id ||
    one.targetCode !== other.targetCode ||
    one.status !== other.status ||
    apart > DAYS_APART
  ) {
    return false;
  }
  const sharesSource = one.sources.some((it) => other.sources.includes(it));
  return (
    sharesSource || sharedWords(one.summary, other.summary) >= WORDS_SHARED
  );
}

/** Words of more than three letters that two texts share, over all that either has: 0 to 1. */
export function sharedWords(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const all = new Set([...first, ...second]);
  if (all.size === 0) return 0;
  return [...first].filter((word) => second.has(word)).length / all.size;
}

function wordsOf(text: string): Set<string> {
  const words = searchKey(text).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 3));
}

/**
 * Puts updates into groups in which each is a near duplicate of another one; of the order they came in,
 * a group stands where its first stands. An update that is like no other is a group of its own.
 */
export function groupNearDuplicates<T extends ComparedUpdate>(
  updates: readonly T[],
): T[][] {
  const groups: T[][] = [];
  for (const update of updates) {
    const near = groups.filter((group) =>
      group.some((other) => isNearDuplicate(update, other)),
    );
    const [first, ...rest] = near;
    if (first === undefined) {
      groups.push([update]);
      continue;
    }
    first.push(update);
    for (const group of rest) {
      first.push(...group);
      groups.splice(groups.indexOf(group), 1);
    }
  }
  return groups;
}
