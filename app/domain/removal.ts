import type { Instant } from "./calendar";

/** The four acts: withheld and able to come back, words replaced by marks, an address replaced by that of a redacted copy, gone. */
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

/** Days within which another person confirms an urgent hiding; after them the queue shows it as overdue. */
export const URGENT_DAYS = 3;

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

/** Says whether an act makes sense for a part: only evidence has an address to be replaced, and only words can be marked. */
export function actFits(act: RemovalAct, part: RemovalPart): boolean {
  if (act === "replace") return part === "evidence";
  return act !== "redact" || part !== "evidence";
}

/** What a redaction leaves of a phrase: always as long, since lengths give words away. */
const MARKS = REDACTION_MARK.repeat(5);

/**
 * A text with phrases blacked out wherever they stand, letter for letter; null where one of them does
 * not stand in it. `redacted("Vive en Lima 12", ["Lima 12"])` is `"Vive en █████"`.
 */
export function redacted(
  text: string,
  phrases: readonly string[],
): string | null {
  let left = text;
  // Longer ones first, so that no phrase is cut by another that stands within it.
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    if (phrase === "" || !text.includes(phrase)) return null;
    left = left.replaceAll(phrase, MARKS);
  }
  return phrases.length === 0 ? null : left;
}
