import { writeTransaction, type Database } from "#db/client";
import { repeatWhereFlawed } from "#db/queries/account/account-links";
import {
  appendConfirmation,
  listCountedConfirmations,
} from "#db/queries/decision/confirmations";
import {
  claimDecision,
  type DecisionRefused,
  type DecisionRequest,
} from "#db/queries/decision/decision-attempts";
import { appendRecordEntry } from "#db/queries/record/record";
import { closeReopening } from "#db/queries/decision/reopenings";
import { retractPublication } from "#db/queries/decision/retractions";
import type { FullReviewCase } from "#db/queries/decision/review-cases";
import {
  outcomeWith,
  type NewDecision,
} from "#app/domain/decision/new-decision";
import { confirmationEntry } from "#app/domain/record/publication-entry";

/** A moderator confirms what was reopened (`approve`), or takes it back (`retract`). */
export type ConfirmUpdateRequest = DecisionRequest;

/** What came of it; while others are waited for, the update stays public and marked. */
export type ConfirmationOutcome =
  "confirmed" | "retracted" | "waiting_second" | "waiting_third";

export type ConfirmUpdateResult =
  { ok: true; outcome: ConfirmationOutcome } | DecisionRefused;

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
  request: ConfirmUpdateRequest,
): Promise<ConfirmUpdateResult> {
  const claimed = await claimDecision(trx, request, {
    round: "confirmation",
    permission: "update.decide",
  });
  if (!claimed.ok) return claimed;
  const { found, open, decision } = claimed;
  const reopeningId = decision.reopeningId ?? "";
  await appendConfirmation(trx, reopeningId, decision);
  const { final, nextStep } = outcomeWith(found, open, decision.action);
  if (final === null) {
    const outcome = nextStep === 2 ? "waiting_second" : "waiting_third";
    return { ok: true, outcome };
  }
  await settle(trx, found, decision, request.now);
  return { ok: true, outcome: final === "retract" ? "retracted" : "confirmed" };
}

async function settle(
  trx: Database,
  found: FullReviewCase,
  decision: NewDecision,
  now: Date,
): Promise<void> {
  const { action, decidedAt: at } = decision;
  const reopeningId = decision.reopeningId ?? "";
  const outcome = action === "retract" ? "retracted" : "confirmed";
  const closed = await closeReopening(trx, reopeningId, { at, outcome });
  if (!closed) throw new Error("a reopening was closed twice");
  const counted = await listCountedConfirmations(trx, reopeningId, action);
  if (action === "retract") {
    return await retractPublication(trx, found, { decision, counted, now });
  }
  const entry = confirmationEntry(found, reopeningId, counted, now);
  await appendRecordEntry(trx, entry, now);
  const people = counted.map(({ deciderId }) => deciderId);
  await repeatWhereFlawed(trx, people, now, found.update.id);
}
