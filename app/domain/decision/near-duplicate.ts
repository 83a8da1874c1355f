import { daysBetween, type IsoDate } from "../text/calendar";
import { searchKey } from "../text/search-key";
import type { ClaimableStatus } from "../status/status";

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
  return isNear(read(one), read(other));
}

/**
 * Puts updates into groups in which each is a near duplicate of another one; of the order they came in,
 * a group stands where its first stands. An update that is like no other is a group of its own.
 */
export function groupNearDuplicates<T extends ComparedUpdate>(
  updates: readonly T[],
): T[][] {
  const groups: ReadUpdate<T>[][] = [];
  for (const update of updates) {
    const fresh = read(update);
    const near = groups.filter((group) =>
      group.some((other) => isNear(fresh, other)),
    );
    const [first, ...rest] = near;
    if (first === undefined) {
      groups.push([fresh]);
      continue;
    }
    first.push(fresh);
    for (const group of rest) {
      first.push(...group);
      groups.splice(groups.indexOf(group), 1);
    }
  }
  return groups.map((group) => group.map(({ update }) => update));
}

/** An update whose words have been read, once for all that it is compared with. */
interface ReadUpdate<T extends ComparedUpdate> {
  update: T;
  words: ReadonlySet<string>;
}

function read<T extends ComparedUpdate>(update: T): ReadUpdate<T> {
  return { update, words: wordsOf(update.summary) };
}

function isNear(
  { update: one, words }: ReadUpdate<ComparedUpdate>,
  { update: other, words: otherWords }: ReadUpdate<ComparedUpdate>,
): boolean {
  if (
    one.id === other.id ||
    one.targetCode !== other.targetCode ||
    one.status !== other.status
  ) {
    return false;
  }
  const apart = Math.abs(daysBetween(one.effectiveDate, other.effectiveDate));
  if (apart > DAYS_APART) return false;
  const sharesSource = one.sources.some((it) => other.sources.includes(it));
  return sharesSource || shareOf(words, otherWords) >= WORDS_SHARED;
}

function shareOf(
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
): number {
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

function wordsOf(text: string): Set<string> {
  const words = searchKey(text).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 3));
}
