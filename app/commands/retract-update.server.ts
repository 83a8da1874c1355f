import { writeTransaction, type Database } from "#db/client";
import {
  claimDecision,
  type DecisionRefused,
  type DecisionRequest,
} from "#db/queries/decision/decision-attempts";
import { settleRetraction } from "#db/queries/decision/retraction-rounds";
import type { ReviewOutcome } from "#app/domain/decision/review";

/**
 * A moderator takes back what is public (`retract`), or holds on to it (`approve`) where another
 * proposed to take it back.
 */
export type RetractUpdateRequest = DecisionRequest;

/** What came of it; while others are waited for, the update stays public and unchanged. */
export type RetractionOutcome =
  "retracted" | "kept" | "waiting_second" | "waiting_third";

export type RetractUpdateResult =
  { ok: true; outcome: RetractionOutcome } | DecisionRefused;

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
  request: RetractUpdateRequest,
): Promise<RetractUpdateResult> {
  const claimed = await claimDecision(trx, request, {
    round: "retraction",
    permission: "update.retract",
  });
  if (!claimed.ok) return claimed;
  const result = await settleRetraction(trx, claimed, request.now);
  return { ok: true, outcome: outcomeOf(result) };
}

function outcomeOf({ final, nextStep }: ReviewOutcome): RetractionOutcome {
  if (final === "retract") return "retracted";
  if (final !== null) return "kept";
  return nextStep === 2 ? "waiting_second" : "waiting_third";
}
