import { randomBytes, randomUUID } from "node:crypto";
import { limaDay } from "#app/domain/calendar";
import {
  checkDecision,
  type DecisionAttempt,
  type DecisionRefusal,
} from "#app/domain/decision-check";
import type { DecisionInput } from "#app/domain/decision-input";
import type { DecisionRound } from "#app/domain/decision";
import { newDecision, type NewDecision } from "#app/domain/new-decision";
import type { OpenRound } from "#app/domain/open-round";
import type { SecondLook } from "#app/domain/second-look";
import { isAllowed, type PermissionAction } from "#app/domain/permissions";
import type { Actor } from "#app/domain/user";
import type { Database } from "../client";
import { findDeciderStanding } from "./decider-standing";
import { claimReviewCase, type FullReviewCase } from "./review-cases";
import { findSecondLook } from "./second-looks";
import { findActor } from "./users";

/** What a moderator wants to decide on an update. */
export interface DecisionRequest {
  actor: Pick<Actor, "id">;
  updateId: string;
  input: DecisionInput;
  now: Date;
}

/** Why nothing was decided. */
export type DecisionRefused =
  | { ok: false; reason: "not_allowed" | "update_not_found" }
  | ({ ok: false } & DecisionRefusal);

/** A decision that is in order, not stored yet, on a case that is held for the transaction. */
export interface ClaimedDecision {
  ok: true;
  found: FullReviewCase;
  open: OpenRound;
  decision: NewDecision;
  /** Why this decision does not publish alone, if it is an approval of such a kind. */
  look: SecondLook | null;
}

/**
 * Claims the update for the transaction and makes a decision of what is asked, as the next step of
 * its round; or says why it may not be: every rule is asked here, whatever the round.
 */
export async function claimDecision(
  trx: Database,
  { actor: { id: actorId }, updateId, input, now }: DecisionRequest,
  { round, permission }: { round: DecisionRound; permission: PermissionAction },
): Promise<ClaimedDecision | DecisionRefused> {
  const actor = await findActor(trx, actorId);
  if (actor === null || !isAllowed(actor, permission)) {
    return { ok: false, reason: "not_allowed" };
  }
  const found = await claimReviewCase(trx, updateId, limaDay(now));
  if (found === null) return { ok: false, reason: "update_not_found" };
  const standing = await findDeciderStanding(trx, actor, updateId, now);
  const attempt = { actor, standing, round, input };
  const checked = checkDecision(found, attempt);
  if ("reason" in checked) return { ok: false, ...checked };
  const { open } = checked;
  const look = await lookOf(trx, { found, attempt, open }, now);
  // Whether it would be the last word must not show: the first opinion is hidden from the second.
  if (look !== null && open.opinions.length > 0) {
    return { ok: false, reason: "too_many_by_night" };
  }
  const id = randomUUID();
  const salt = randomBytes(32).toString("hex");
  const decision = newDecision(found, attempt, { open, id, salt, now });
  return { ok: true, found, open, decision, look };
}

interface LookedAt {
  found: FullReviewCase;
  attempt: DecisionAttempt;
  open: OpenRound;
}

/** Why what is asked is for somebody else to look at too; only approvals of a review are. */
async function lookOf(
  trx: Database,
  { found, attempt, open }: LookedAt,
  now: Date,
): Promise<SecondLook | null> {
  const { actor, round, input } = attempt;
  if (round !== "review" || input.decision !== "approve") return null;
  const { authorId } = found.update;
  const opinions = open.opinions.length;
  const asked = { deciderId: actor.id, authorId, opinions };
  return await findSecondLook(trx, asked, now);
}
