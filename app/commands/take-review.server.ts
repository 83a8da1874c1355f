import { writeTransaction, type Database } from "#db/client";
import { findDeciderStanding } from "#db/queries/decision/decider-standing";
import { findReviewCase } from "#db/queries/decision/review-cases";
import {
  deleteLease,
  listLeases,
  takeLease,
} from "#db/queries/decision/review-leases";
import { decidedBefore } from "#app/domain/decision/earlier-deciders";
import { limaDay } from "#app/domain/text/calendar";
import { openRound } from "#app/domain/decision/open-round";
import {
  decisionBar,
  type DecisionBar,
} from "#app/domain/decision/decision-bar";
import { isAllowed } from "#app/domain/permissions";
import {
  LEASE_MILLISECONDS,
  type ReviewLease,
} from "#app/domain/decision/review-lease";
import type { Actor } from "#app/domain/account/user";

/** A moderator takes an update for half an hour, or hands it back. */
export interface TakeReviewRequest {
  actor: Actor;
  updateId: string;
  intent: "take" | "hand_back";
  now: Date;
}

export type TakeReviewResult =
  | { ok: true; outcome: "taken" | "handed_back" }
  | {
      ok: false;
      reason: "not_allowed" | "update_not_found" | "not_open" | DecisionBar;
    }
  | { ok: false; reason: "held"; by: string };

/**
 * Tells the other moderators that somebody is reading an update: for 30 minutes, again for 30 when
 * taken again, and no longer once handed back. Whoever may not decide on it cannot take it. It is
 * no part of the public record: nothing that the public sees depends on it.
 */
export async function takeReview(
  db: Database,
  { actor, updateId, intent, now }: TakeReviewRequest,
): Promise<TakeReviewResult> {
  if (!isAllowed(actor, "queue.take")) {
    return { ok: false, reason: "not_allowed" };
  }
  const holderId = actor.id;
  return await writeTransaction(db, async (trx) => {
    if (intent === "hand_back") {
      await deleteLease(trx, { updateId, holderId });
      return { ok: true, outcome: "handed_back" };
    }
    const refusal = await refusalOf(trx, { actor, updateId, now });
    if (refusal !== null) return { ok: false, reason: refusal };
    const takenAt = now.toISOString();
    const end = new Date(now.getTime() + LEASE_MILLISECONDS);
    const lease = { updateId, holderId, takenAt, expiresAt: end.toISOString() };
    if (await takeLease(trx, lease)) return { ok: true, outcome: "taken" };
    const by = (await holderOf(trx, updateId, now))?.holderName ?? "";
    return { ok: false, reason: "held", by };
  });
}

async function refusalOf(
  trx: Database,
  { actor, updateId, now }: Omit<TakeReviewRequest, "intent">,
) {
  const found = await findReviewCase(trx, updateId, limaDay(now));
  if (found === null) return "update_not_found";
  const { update } = found;
  const open = openRound(update);
  const standing = await findDeciderStanding(trx, actor, updateId, now);
  const deciderIds = open?.opinions.map(({ deciderId }) => deciderId) ?? [];
  const earlierDeciderIds =
    open?.round === "review" ? decidedBefore(found) : [];
  const { authorId } = update;
  const subject = { authorId, deciderIds, earlierDeciderIds };
  const asked = open === null ? "province" : standing.asked;
  const bar = decisionBar(actor, subject, { ...standing, asked });
  return bar ?? (open === null ? "not_open" : null);
}

async function holderOf(
  trx: Database,
  updateId: string,
  now: Date,
): Promise<ReviewLease | null> {
  const leases = await listLeases(trx, [updateId], now.toISOString());
  return leases.get(updateId) ?? null;
}
