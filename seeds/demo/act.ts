import type { IsoDate } from "#app/domain/text/calendar";
import type { Conflict } from "#app/domain/decision/conflict";
import type { DecisionReason } from "#app/domain/decision/decision";
import type { DraftFields } from "#app/domain/update/draft-fields";
import type { EvidenceInput } from "#app/domain/evidence/evidence-input";
import type { RemovalAct, RemovalGround } from "#app/domain/removal/removal";
import type {
  ClaimableStatus,
  NonDeliveryReason,
} from "#app/domain/status/status";
import type { PictureName } from "./pictures";

/** Somebody invented. */
export interface PersonFacts {
  name: string;
  email: string;
  language?: "es" | "en";
  /** Slugs of the provinces they moderate, or `*`. */
  moderates?: readonly string[];
  /** An account of its own kind, which no one gets by signing up. */
  appointed?: { role: "admin" | "government"; scope: string };
}

/** A source of what somebody says, or a photo that they send along. */
export type Source = EvidenceInput & { picture?: PictureName };

/** What somebody says became of a promise, as a story tells it. */
export interface Claim {
  status: ClaimableStatus;
  /** The day from which it is so. */
  since: IsoDate;
  says: string;
  sources: readonly Source[];
  value?: number;
  reason?: NonDeliveryReason;
  /** Slug of the group in whose name it is said. */
  group?: string;
}

/** What an author sends: typed so far, or whole. */
export type Writing =
  | { verb: "save"; typed: Partial<DraftFields> }
  | { verb: "report"; claim: Claim };

/** What a moderator decides. */
export type Opinion =
  | { verb: "approve"; note: string | null }
  | {
      verb: "request_changes" | "reject" | "retract";
      reason: DecisionReason;
      note: string;
    };

/** What others say of a published update, what is decided on it, and what an author says of a rejection. */
export type Contest =
  | { verb: "appeal"; words: string }
  | { verb: "ask_for_answer" }
  | { verb: "correct" | "reply"; words: string }
  | { verb: "publish_reply" }
  | { verb: "accept_as_note"; note: string };

/** What a moderator wants out of sight of a published update; its first source, where it is one. */
export interface Taking {
  part: "summary" | "evidence";
  act: RemovalAct;
  ground: RemovalGround;
  phrases?: readonly string[];
  note: string;
  /** Whoever confirms it, the same day. */
  by: PersonFacts;
}

/** What somebody does about one update. */
export type Act =
  | Writing
  | { verb: "withdraw" }
  | Opinion
  | Contest
  /** A moderator declares what ties them to a province. */
  | { verb: "declare"; tie: Conflict }
  | { verb: "take_away"; taking: Taking };

/** A day of the story, or some days before the demonstration is first started. */
export type Moment = { day: IsoDate } | { daysAgo: number };
