import { randomBytes, randomUUID } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import {
  appendConfirmation,
  listCountedConfirmations,
} from "#db/queries/confirmations";
import { findDeciderStanding } from "#db/queries/decider-standing";
import { queueMail } from "#db/queries/mails";
import { appendRecordEntry } from "#db/queries/record";
import { closeReopening } from "#db/queries/reopenings";
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
import {
  confirmationEntry,
  retractionEntry,
} from "#app/domain/publication-entry";
import type { Actor } from "#app/domain/user";

/** A moderator confirms what was reopened (`approve`), or takes it back (`retract`). */
export interface ConfirmUpdateRequest {
  actor: Pick<Actor, "id">;
  updateId: string;
  input: DecisionInput;
  now: Date;
}

/** What came of it; while others are waited for, the update stays public and marked. */
export type ConfirmationOutcome =
  "confirmed" | "retracted" | "waiting_second" | "waiting_third";

export type ConfirmUpdateResult =
  | { ok: true; outcome: ConfirmationOutcome }
  | { ok: false; reason: "not_allowed" | "update_not_found" }
  | ({ ok: false } & DecisionRefusal);

/**
 * Adds one decision on a public update that a late declaration sent back for review: one person
 * settles an ordinary update, two equal ones a verdict, a third where those differ. The last one
 * confirms or retracts it, which enters the record in the same transaction.
 */
export async function confirmUpdate(
  db: Database,
  request: ConfirmUpdateRequest,
): Promise<ConfirmUpdateResult> {
  return await writeTransaction(db, (trx) => confirm(trx, request));
}

async function confirm(
  trx: Database,
  { actor, updateId, input, now }: ConfirmUpdateRequest,
): Promise<ConfirmUpdateResult> {
  const moderator = await findActor(trx, actor.id);
  if (moderator === null || !isAllowed(moderator, "update.decide")) {
    return { ok: false, reason: "not_allowed" };
  }
  const found = await claimReviewCase(trx, updateId, limaDay(now));
  if (found === null) return { ok: false, reason: "update_not_found" };
  const standing = await findDeciderStanding(trx, moderator, updateId, now);
  const round = "confirmation" as const;
  const attempt = { actor: moderator, standing, round, input };
  const checked = checkDecision(found, attempt);
  if ("reason" in checked) return { ok: false, ...checked };
  const { open } = checked;
  const id = randomUUID();
  const salt = randomBytes(32).toString("hex");
  const decision = newDecision(found, attempt, { open, id, salt, now });
  const reopeningId = decision.reopeningId ?? "";
  await appendConfirmation(trx, reopeningId, decision);
  const { final, nextStep } = outcomeWith(found, open, decision.action);
  if (final === null) {
    const outcome = nextStep === 2 ? "waiting_second" : "waiting_third";
    return { ok: true, outcome };
  }
  await settle(trx, found, decision, now);
  return { ok: true, outcome: final === "retract" ? "retracted" : "confirmed" };
}

async function settle(
  trx: Database,
  found: FullReviewCase,
  decision: NewDecision,
  now: Date,
): Promise<void> {
  const { action, decidedAt: at, reasonCode } = decision;
  const reopeningId = decision.reopeningId ?? "";
  const outcome = action === "retract" ? "retracted" : "confirmed";
  const closed = await closeReopening(trx, reopeningId, { at, outcome });
  if (!closed) throw new Error("a reopening was closed twice");
  const counted = await listCountedConfirmations(trx, reopeningId, action);
  if (action === "retract") {
    await moveClaimedUpdate(trx, found, "retract", at);
    await markRetracted(trx, decision.updateId, at);
    const entry = retractionEntry(found, counted, reasonCode, now);
    await appendRecordEntry(trx, entry, now);
    const data = {
      updateId: decision.updateId,
      outcome: "retracted",
    } as const;
    const author = { userId: found.update.authorId };
    await queueMail(trx, author, { kind: "update_decided", data }, now);
    return;
  }
  const entry = confirmationEntry(found, reopeningId, counted, now);
  await appendRecordEntry(trx, entry, now);
}
