import { isDeclared } from "#app/domain/decision/conflict";
import type { DeciderStanding } from "#app/domain/decision/decider-standing";
import { askedCircle, type Circle } from "#app/domain/decision/eligibility";
import { hasRole, hasRoleIn, type Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { findDeskFacts, type DeskFacts } from "./circles";

/** A standing with what the page says beside it: whether even the whole country has too few people left. */
export type FullStanding = DeciderStanding & { tooFew: boolean };

/** How a moderator stands to an update that was submitted, now; `needed` people are looked for, else as many as its open round needs. Throws where there is no such update. */
export async function findDeciderStanding(
  db: Database,
  actor: Pick<Actor, "id" | "roles">,
  updateId: string,
  now: Date,
  needed?: 1 | 2,
): Promise<FullStanding> {
  const facts = await findDeskFacts(db, updateId, actor.id);
  if (facts === null) throw new RangeError("an update that was submitted");
  const still = needed ?? (facts.opensTwoSteps ? 2 : 1);
  return {
    isOfGroup: facts.isOfGroup,
    hasConflict: facts.hasConflict,
    isInRing: facts.isInRing,
    hasDeclared: isDeclared(facts.declaredUntil, now),
    reach: reachOf(actor, facts),
    asked: askedCircle(facts.left, still),
    tooFew: facts.left.country < still,
  };
}

function reachOf(
  actor: Pick<Actor, "roles">,
  { provinceSlug, isOfRegion }: DeskFacts,
): Circle | null {
  if (hasRoleIn(actor, "moderator", provinceSlug)) return "province";
  if (isOfRegion) return "region";
  return hasRole(actor, "moderator") ? "country" : null;
}
