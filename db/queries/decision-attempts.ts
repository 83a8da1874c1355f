import { randomBytes, randomUUID } from "node:crypto";
import { limaDay } from "#app/domain/calendar";
import {
  checkDecision,
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
  const id = randomUUID();
  const salt = randomBytes(32).toString("hex");
  const decision = newDecision(found, attempt, { open, id, salt, now });
  const isApproval = round === "review" && input.decision === "approve";
  const look = isApproval
    ? await findSecondLook(trx, actor.id, found.update.authorId, now)
    : null;
  return { ok: true, found, open, decision, look };
}
