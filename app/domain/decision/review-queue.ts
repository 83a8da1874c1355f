import type { Appeal } from "../statement/appeal";
import type { Instant } from "../text/calendar";
import type { DecisionRound } from "./decision";
import type { Page } from "../form/page";
import type { RepeatKind, ShownRepeat } from "./repeated-review";
import type { ReviewFacts } from "./review-facts";
import type { ClaimableStatus } from "../status/status";
import type { StatusUpdate } from "../update/update";
import type { UpdateSubject } from "../update/update-subject";
import { EVERYWHERE, type Actor } from "../account/user";

/** Provinces somebody moderates, by slug, or every one. */
export type ModeratedProvinces = readonly string[] | "all";

/** What an update that waits claims: a verdict, which takes two people, or not. */
export const WAITING_KINDS = ["verdict", "ordinary"] as const;

export type WaitingKind = (typeof WAITING_KINDS)[number];

/** One update that waits for people: enough to choose what to read next. */
export interface QueueItem {
  id: string;
  /** A review of what was submitted, or a retraction that somebody proposed. */
  round: DecisionRound;
  /** Since when it waits: submitted, or proposed for retraction. */
  waitingSince: Instant;
  status: ClaimableStatus;
  isVerdict: boolean;
  targetCode: string;
  targetWording: string;
  provinceSlug: string;
  provinceName: string;
  groupName: string | null;
  /** How many opinions the round has; what they say stays hidden. */
  opinions: number;
  /** Whether it is the appeal of a rejection. */
  isAppeal: boolean;
  /** What others decide again in it; null where it is no such. */
  repeat: RepeatKind | null;
}

/** What waits for one moderator, oldest first, and what they may not decide. */
export interface ReviewQueue extends Page<QueueItem> {
  /** Left out: their own and their groups' updates, and those that wait for others after them. */
  leftOut: { own: number; decided: number };
}

/** An update as its moderators see it; opinions of an open round are left out of `decisions`. */
export interface UpdateForReview {
  update: StatusUpdate;
  language: "es" | "en";
  subject: UpdateSubject;
  facts: ReviewFacts;
  /** The appeal of an earlier rejection, where the author made one. */
  appeal: Appeal | null;
  /** Why others decide it again; null where they do not. */
  repeat: ShownRepeat | null;
  /** The round in which it can be decided; null where there is nothing to decide. */
  round: DecisionRound | null;
  opinions: number;
  /** Who gave them, for `decisionBar`; not for showing. */
  deciderIds: readonly string[];
  /** Who may not decide the appeal, because they decided before; not for showing. */
  earlierDeciderIds: readonly string[];
  /** Equal decisions that the round takes. */
  needed: 1 | 2;
  /** Whether approving must say why. */
  approvalNeedsNote: boolean;
}

/** The part of it that is shown: who gave the opinions of an open round stays hidden. */
export type ReviewView = Omit<
  UpdateForReview,
  "deciderIds" | "earlierDeciderIds"
>;

/** The provinces that a person's roles let them moderate. */
export function moderatedProvinces(
  actor: Pick<Actor, "roles">,
): ModeratedProvinces {
  const scopes = actor.roles
    .filter(({ role }) => role === "moderator")
    .map(({ scope }) => scope);
  return scopes.includes(EVERYWHERE) ? "all" : [...new Set(scopes)].sort();
}
