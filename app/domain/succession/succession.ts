import { endOfLimaDay, type Instant, type IsoDate } from "../text/calendar";

/** What two people may decide about promises that were read wrongly: one is followed as several, or several as one. */
export const SUCCESSION_KINDS = ["split", "merged"] as const;

export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** Why a promise is followed as others, in public. */
export const SUCCESSION_REASONS = [
  "separate_promises",
  "separate_checks",
  "cut_sentence",
  "said_twice",
] as const;

export type SuccessionReason = (typeof SUCCESSION_REASONS)[number];

/** The reasons that there are for splitting, and those for merging. */
export const REASONS_OF: Record<SuccessionKind, readonly SuccessionReason[]> = {
  split: ["separate_promises", "separate_checks"],
  merged: ["cut_sentence", "said_twice"],
};

/** Promises, by their codes, that others follow. */
export interface Succession {
  from: readonly string[];
  to: readonly string[];
  reason: SuccessionReason;
}

/** A succession since the moment when the second person decided it. */
export interface DecidedSuccession extends Succession {
  decidedAt: Instant;
}

/** A succession as readers are told of it. */
export interface PublishedSuccession extends DecidedSuccession {
  id: string;
  provinceName: string;
}

/** What comes before a promise and after it; null where nothing does. */
export interface Lineage {
  /** The act that made it: from which promises it comes. */
  origin: DecidedSuccession | null;
  /** The act that ended it: as which promises it is followed. */
  followed: DecidedSuccession | null;
}

export const NO_LINEAGE: Lineage = { origin: null, followed: null };

/** One to two or more is a split, two or more to one are merged; anything else, and a promise that follows itself, is neither: null. */
export function successionKind({
  from,
  to,
}: Pick<Succession, "from" | "to">): SuccessionKind | null {
  const codes = [...from, ...to];
  if (new Set(codes).size < codes.length) return null;
  if (from.length === 1 && to.length > 1) return "split";
  return from.length > 1 && to.length === 1 ? "merged" : null;
}

/**
 * Whether a promise counts in totals as this site knew it on a day: until the end of the day before
 * others follow it, and, where it follows others, from the day of that decision on.
 */
export function isCounted(
  { origin, followed }: Lineage,
  knownOn: IsoDate,
): boolean {
  const end = endOfLimaDay(knownOn);
  const isThere = origin === null || origin.decidedAt <= end;
  return isThere && (followed === null || followed.decidedAt > end);
}

/** A lineage as this site knew it on a day: what was decided later is left out. */
export function lineageKnown(
  { origin, followed }: Lineage,
  knownOn: IsoDate,
): Lineage {
  const end = endOfLimaDay(knownOn);
  const known = (act: DecidedSuccession | null) =>
    act !== null && act.decidedAt <= end ? act : null;
  return { origin: known(origin), followed: known(followed) };
}

/** An act as one key, so that rows and entries can be compared. */
export function successionKey(
  act: DecidedSuccession & { plan: string; people: readonly string[] },
): string {
  const [from, to] = [[...act.from].sort(), [...act.to].sort()];
  return [act.plan, ...from, ">", ...to, act.reason, act.decidedAt]
    .concat(act.people)
    .join(" ");
}
