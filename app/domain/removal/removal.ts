import {
  addIsoDays,
  limaDay,
  type Instant,
  type IsoDate,
} from "../text/calendar";
import type { EvidenceFile } from "../evidence/evidence-file";

/** The four acts: withheld and able to come back, words replaced by marks, a source replaced by a redacted copy, gone. */
export const REMOVAL_ACTS = ["hide", "redact", "replace", "remove"] as const;

export type RemovalAct = (typeof REMOVAL_ACTS)[number];

/** Why something public may be taken out of sight; nothing else is a ground. */
export const REMOVAL_GROUNDS = [
  "court_order",
  "privacy",
  "minor",
  "copyright",
  "safety",
  "spam",
  "abuse",
  "other_law",
] as const;

export type RemovalGround = (typeof REMOVAL_GROUNDS)[number];

/** What of a published update can be removed; a statement is a reply or a correction. */
export const REMOVAL_PARTS = [
  "summary",
  "evidence",
  "decision",
  "statement",
] as const;

export type RemovalPart = (typeof REMOVAL_PARTS)[number];

/** Where a removal stands: `urgent` is a hiding by one person that waits for a second. */
export const REMOVAL_STATES = [
  "proposed",
  "urgent",
  "in_force",
  "lifted",
  "declined",
] as const;

export type RemovalState = (typeof REMOVAL_STATES)[number];

/** Days after which an urgent hiding that nobody confirmed lifts by itself. */
export const URGENT_DAYS = 3;

/** The last day in Lima on which an urgent hiding holds without a second person. */
export function urgentUntil(hiddenAt: Instant): IsoDate {
  return addIsoDays(limaDay(hiddenAt), URGENT_DAYS);
}

/**
 * Says whether a removal is in force on a day in Lima. An urgent hiding stops to be by the calendar
 * alone, so nobody has to remember it: hidden on 10 March, it holds on the 13th and not on the 14th.
 */
export function isInForce(
  removal: { state: RemovalState; effectiveAt: Instant | null },
  day: IsoDate,
): boolean {
  const { state, effectiveAt } = removal;
  if (state === "in_force") return true;
  return (
    state === "urgent" &&
    effectiveAt !== null &&
    day <= urgentUntil(effectiveAt)
  );
}

/** Says whether a removal waits for a second person on a day: a hiding that has lifted by itself waits for nobody. */
export function isOpenRemoval(
  removal: { state: RemovalState; effectiveAt: Instant | null },
  day: IsoDate,
): boolean {
  return (
    removal.state === "proposed" ||
    (removal.state === "urgent" && isInForce(removal, day))
  );
}

/** The mark that stands for a word that was taken out. */
export const REDACTION_MARK = "█";

/** What stands in the place of something removed: dated, with its ground. */
export interface Tombstone {
  part: RemovalPart;
  partId: string;
  act: RemovalAct;
  ground: RemovalGround;
  at: Instant;
}

/** Says whether an act makes sense for a part: only evidence has a link or a file that a copy can stand in for. */
export function actFits(act: RemovalAct, part: RemovalPart): boolean {
  return act !== "replace" || part === "evidence";
}

/** What a redaction leaves of a phrase: always as long, since lengths give words away. */
const MARKS = REDACTION_MARK.repeat(5);

/**
 * Texts with phrases blacked out wherever they stand, letter for letter; null where one of them stands
 * in none. `redacted(["Vive en Lima 12"], ["Lima 12"])` is `["Vive en █████"]`.
 */
export function redacted(
  texts: readonly string[],
  phrases: readonly string[],
): string[] | null {
  const isThere = (phrase: string) =>
    phrase !== "" && texts.some((text) => text.includes(phrase));
  if (phrases.length === 0 || !phrases.every(isThere)) return null;
  // Longer ones first, so that no phrase is cut by another that stands within it.
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return texts.map((text) =>
    longestFirst.reduce((left, it) => left.replaceAll(it, MARKS), text),
  );
}

/** What would stand in the place of a part: what a redaction leaves of its texts, or a copy of a source. */
export type RemovalReplacement =
  | { kind: "texts"; words: string; place: string | null }
  | { kind: "link"; url: string }
  | { kind: "file"; received: string };

/** A part of a published update as it stands, with all that can be read of it. */
export interface RemovablePart {
  part: RemovalPart;
  partId: string;
  /** Who wrote it; they decide nothing on it. */
  writerId: string;
  writerName: string;
  /** Empty once it was removed. */
  words: string;
  place: string | null;
  url: string | null;
  file: EvidenceFile | null;
}

/** Says whether there is nothing left of a part that could be taken out of sight. */
export function isGone({ words, url, file }: RemovablePart): boolean {
  return words === "" && url === null && file === null;
}
