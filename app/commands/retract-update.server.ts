import { randomBytes, randomUUID } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import { appendDecision, listCountedDecisions } from "#db/queries/decisions";
import { queueMail } from "#db/queries/mails";
import { findDeciderStanding } from "#db/queries/decider-standing";
import { appendRecordEntry } from "#db/queries/record";
import {
  claimReviewCase,
  moveClaimedUpdate,
  type FullReviewCase,
} from "#db/queries/review-cases";
import { markRetracted } from "#db/queries/target-publications";
import { findActor } from "#db/queries/users";
import { limaDay } from "#app/domain/calendar";
import {
  checkDecision,
  type DecisionRefusal,
} from "#app/domain/decision-check";
import type { DecisionInput } from "#app/domain/decision-input";
import {
  newDecision,
  outcomeWith,
  type NewDecision,
} from "#app/domain/new-decision";
import { isAllowed } from "#app/domain/permissions";
import { retractionEntry } from "#app/domain/publication-entry";
import type { ReviewOutcome } from "#app/domain/review";
import type { Actor } from "#app/domain/user";

/**
 * A moderator takes back what is public (`retract`), or holds on to it (`approve`) where another
 * proposed to take it back.
 */
export interface RetractUpdateRequest {
  actor: Pick<Actor, "id">;
  updateId: string;
  input: DecisionInput;
  now: Date;
}

/** What came of it; while others are waited for, the update stays public and unchanged. */
export type RetractionOutcome =
  "retracted" | "kept" | "waiting_second" | "waiting_third";

export type RetractUpdateResult =
  | { ok: true; outcome: RetractionOutcome }
  | { ok: false; reason: "not_allowed" | "update_not_found" }
  | ({ ok: false } & DecisionRefusal);

/**
 * Adds one decision to the retraction of a public update: one person takes back an ordinary update,
 * two a verdict or what gives a verdict its place back, a third settles where those differ. The last
 * one retracts, which is public and enters the record in the same transaction, or keeps for good.
 */
export async function retractUpdate(
  db: Database,
  request: RetractUpdateRequest,
): Promise<RetractUpdateResult> {
  return await writeTransaction(db, (trx) => retract(trx, request));
}

async function retract(
  trx: Database,
  { actor, updateId, input, now }: RetractUpdateRequest,
): Promise<RetractUpdateResult> {
  const moderator = await findActor(trx, actor.id);
  if (moderator === null || !isAllowed(moderator, "update.retract")) {
    return { ok: false, reason: "not_allowed" };
  }
  const found = await claimReviewCase(trx, updateId, limaDay(now));
  if (found === null) return { ok: false, reason: "update_not_found" };
  const standing = await findDeciderStanding(trx, moderator, updateId, now);
  const attempt = {
    actor: moderator,
    standing,
    round: "retraction",
    input,
  } as const;
  const checked = checkDecision(found, attempt);
  if ("reason" in checked) return { ok: false, ...checked };
  const { open } = checked;
  const id = randomUUID();
  const salt = randomBytes(32).toString("hex");
  const decision = newDecision(found, attempt, { open, id, salt, now });
  await appendDecision(trx, decision);
  const result = outcomeWith(found, open, decision.action);
  if (result.final === "retract") await takeBack(trx, found, decision, now);
  return { ok: true, outcome: outcomeOf(result) };
}

function outcomeOf({ final, nextStep }: ReviewOutcome): RetractionOutcome {
  if (final === "retract") return "retracted";
  if (final !== null) return "kept";
  return nextStep === 2 ? "waiting_second" : "waiting_third";
}

async function takeBack(
  trx: Database,
  found: FullReviewCase,
  decision: NewDecision,
  now: Date,
): Promise<void> {
  const { decidedAt: at, updateId, reasonCode } = decision;
  await moveClaimedUpdate(trx, found, "retract", at);
  const wasPublic = await markRetracted(trx, updateId, at);
  if (!wasPublic) throw new Error("an approved update was not public");
  const retractions = await listCountedDecisions(trx, decision);
  const entry = retractionEntry(found, retractions, reasonCode, now);
  await appendRecordEntry(trx, entry, now);
  const data = { updateId, outcome: "retracted" } as const;
  const author = { userId: found.update.authorId };
  await queueMail(trx, author, { kind: "update_decided", data }, now);
}
