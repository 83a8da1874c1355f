import type { Instant } from "../text/calendar";

/** What others may say of a published update: that it errs, or what the government concerned answers. */
export const STATEMENT_KINDS = ["correction", "reply"] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What comes of one: a reply is published; a correction leads to a note or to a retraction; either is declined. */
export const STATEMENT_OUTCOMES = [
  "published",
  "note",
  "retraction",
  "declined",
] as const;

export type StatementOutcome = (typeof STATEMENT_OUTCOMES)[number];

/** What may be decided on each kind. */
export const OUTCOMES_OF = {
  correction: ["note", "retraction", "declined"],
  reply: ["published", "declined"],
} as const satisfies Record<StatementKind, readonly StatementOutcome[]>;

/** Why a correction is declined: its content is judged. */
export const CORRECTION_REASONS = [
  "not_an_error",
  "no_evidence",
  "other_update",
  "already_corrected",
  "abusive",
  "personal_data",
] as const;

/** Why a reply is declined: its form alone is judged, never what it claims. */
export const REPLY_REASONS = [
  "abusive",
  "personal_data",
  "advertising",
  "off_topic",
  "empty",
] as const;

/** Reasons by kind. */
export const STATEMENT_REASONS = {
  correction: CORRECTION_REASONS,
  reply: REPLY_REASONS,
} as const satisfies Record<StatementKind, readonly string[]>;

/** Length of the words of an appeal, a correction request and a reply, in graphemes. */
export const CONTEST_WORDS = { least: 20, most: 4000 } as const;

/** Most statements of one person that may wait at once: more would be a flood that hides those of others. */
export const MOST_OPEN_STATEMENTS = 20;

/** Says whether an outcome must come with words for everybody to read: a reply is published without any. */
export function outcomeNeedsNote(outcome: StatementOutcome): boolean {
  return outcome !== "published";
}

/** A statement as whoever wrote it and moderators read it. */
export interface ReadStatement {
  id: string;
  kind: StatementKind;
  updateId: string;
  targetCode: string;
  provinceName: string;
  authorId: string;
  authorName: string;
  /** Null once removed. */
  words: string | null;
  url: string | null;
  filedAt: Instant;
  /** What came of it; null while it waits. */
  outcome: StatementOutcome | null;
  reasonCode: string | null;
  note: string | null;
  decidedAt: Instant | null;
}

/** A reply that stands beside a published update. */
export interface PublishedReply {
  id: string;
  authorName: string;
  /** Null once removed. */
  words: string | null;
  url: string | null;
  filedAt: Instant;
  publishedAt: Instant;
  /** From the request, or from the publication where nobody asked, to the day the reply came. */
  days: number;
}

/** A correction request that was decided, as the public reads it; words are shown where it was accepted. */
export interface PublishedCorrection {
  id: string;
  authorName: string;
  outcome: Exclude<StatementOutcome, "published">;
  reasonCode: string | null;
  words: string | null;
  url: string | null;
  note: string | null;
  filedAt: Instant;
  decidedAt: Instant;
}

/** What stands beside a published update because of others. */
export interface PublishedContest {
  replies: readonly PublishedReply[];
  corrections: readonly PublishedCorrection[];
  /** Since when an answer is waited for; null where nobody asked or one came. */
  waitsSince: Instant | null;
}

/** What stands beside an update that nobody contested. */
export const UNCONTESTED: PublishedContest = {
  replies: [],
  corrections: [],
  waitsSince: null,
};
