import { limaDay } from "#app/domain/text/calendar";
import type { DecisionReason } from "#app/domain/decision/decision";
import { outcomeWith } from "#app/domain/decision/new-decision";
import type { ReviewOutcome } from "#app/domain/decision/review";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import {
  claimDecision,
  type ClaimedDecision,
  type DecisionRefused,
} from "./decision-attempts";
import { appendDecision, listCountedDecisions } from "./decisions";
import { retractPublication } from "./retractions";
import { findReviewCase } from "./review-cases";

/** Claims the proposal to retract what is public now, which counts like any other; or says why it may not be. */
export async function claimRetraction(
  trx: Database,
  proposal: {
    actor: Pick<Actor, "id">;
    updateId: string;
    reasonCode: DecisionReason;
    note: string;
    now: Date;
  },
): Promise<ClaimedDecision | DecisionRefused> {
  const { actor, updateId, reasonCode, note, now } = proposal;
  const seen = await findReviewCase(trx, updateId, limaDay(now));
  if (seen === null) return { ok: false, reason: "update_not_found" };
  const { contentVersion: version, contentHash } = seen.update;
  const decision = "retract" as const;
  const input = {
    version,
    contentHash,
    decision,
    reasonCode,
    note,
    grades: [],
    looked: [],
  };
  return await claimDecision(
    trx,
    { actor, updateId, input, now },
    { round: "retraction", permission: "update.retract" },
  );
}

/** Stores a claimed opinion on a retraction; the last one that was needed takes the update back. */
export async function settleRetraction(
  trx: Database,
  { found, open, decision }: ClaimedDecision,
  now: Date,
): Promise<ReviewOutcome> {
  await appendDecision(trx, decision);
  const result = outcomeWith(found, open, decision.action);
  if (result.final === "retract") {
    const counted = await listCountedDecisions(trx, decision);
    await retractPublication(trx, found, { decision, counted, now });
  }
  return result;
}
