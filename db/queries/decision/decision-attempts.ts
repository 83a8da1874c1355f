import { randomBytes, randomUUID } from "node:crypto";
import { limaDay } from "#app/domain/text/calendar";
import {
  checkDecision,
  type DecisionAttempt,
  type DecisionRefusal,
} from "#app/domain/decision/decision-check";
import type { DecisionInput } from "#app/domain/decision/decision-input";
import type { DecisionRound } from "#app/domain/decision/decision";
import {
  newDecision,
  type NewDecision,
} from "#app/domain/decision/new-decision";
import type { OpenRound } from "#app/domain/decision/open-round";
import { roundNeeds } from "#app/domain/decision/review-facts";
import {
  isRefusedByNight,
  secondLook,
  type SecondLook,
} from "#app/domain/decision/second-look";
import { isAllowed, type PermissionAction } from "#app/domain/permissions";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { findDeciderStanding } from "./decider-standing";
import { claimReviewCase, type FullReviewCase } from "./review-cases";
import { findRing } from "../account/publishing-links";
import { findPairAccounts } from "../account/same-person";
import { findApprovalHabits, type PairHabits } from "./approval-habits";
import { insertRingBars } from "./ring-bars";
import { findActor } from "../account/users";

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
  /** Accounts of whoever publishes in a ring with this person and the author, and decides no more here. */
  ring: readonly string[];
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
  const pair = { deciderId: actor.id, authorId: found.update.authorId };
  const habits =
    round === "review" ? await findApprovalHabits(trx, pair, now) : null;
  const looked = { found, attempt, open, habits };
  const look = lookOf(looked, now);
  // Whether it would be the last word must not show: the first opinion is hidden from the second.
  const opinions = open.opinions.length;
  const { content } = found.update;
  const needed = roundNeeds(content, found.facts, opinions);
  if (isRefusedByNight(look, { opinions, needed })) {
    return { ok: false, reason: "too_many_by_night" };
  }
  const { isBarred, ring } = await ringOf(trx, looked, now);
  if (isBarred) return { ok: false, reason: "in_ring" };
  const id = randomUUID();
  const salt = randomBytes(32).toString("hex");
  const decision = newDecision(found, attempt, { open, id, salt, now });
  return { ok: true, found, open, decision, look, ring };
}

interface LookedAt {
  found: FullReviewCase;
  attempt: DecisionAttempt;
  open: OpenRound;
  /** How whoever decides and the author approve each other; null where no ring matters, outside a review. */
  habits: PairHabits | null;
}

/** Why what is asked is for somebody else to look at too; only approvals of a review are. */
function lookOf(
  { attempt, open, habits }: LookedAt,
  now: Date,
): SecondLook | null {
  if (habits === null || attempt.input.decision !== "approve") return null;
  return secondLook(habits, now, { opinions: open.opinions.length });
}

/**
 * Who publishes in a ring with whoever decides and the author. Where one of them has spoken already, and
 * the ring closed only since, whoever decides is kept out now, and counted out where people are looked for.
 */
async function ringOf(
  trx: Database,
  { found, attempt, open, habits }: LookedAt,
  now: Date,
): Promise<{ isBarred: boolean; ring: string[] }> {
  if (habits === null) return { isBarred: false, ring: [] };
  const { id: updateId, authorId, contentVersion: version } = found.update;
  const { id } = attempt.actor;
  const others = habits.ring.filter(
    (member) => member !== id && member !== authorId,
  );
  for (const { deciderId } of open.opinions) {
    const pair = await findPairAccounts(trx, { deciderId, authorId });
    const theirs = await findRing(trx, pair, now);
    if (!others.includes(deciderId) && !theirs.includes(id)) continue;
    await insertRingBars(trx, { updateId, version }, [id]);
    return { isBarred: true, ring: others };
  }
  return { isBarred: false, ring: others };
}
