import { limaDay } from "#app/domain/text/calendar";
import type { DeciderStanding } from "#app/domain/decision/decider-standing";
import { isAsked } from "#app/domain/decision/eligibility";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { findDeciderStanding } from "#db/queries/decision/decider-standing";
import { listRemovalsOf } from "#db/queries/removal/removals";
import { findUpdateForReview } from "#db/queries/decision/reviews";

/**
 * Says whether a moderator of other provinces is asked to decide on an update now, because too few are
 * left nearer to it: then they may see what it is decided by. Nobody is where nothing waits, nor where
 * they declared a conflict or belong to its group.
 */
export async function isAskedFromAfar(
  db: Database,
  actor: Pick<Actor, "id" | "roles">,
  updateId: string,
  now: Date,
): Promise<boolean> {
  const review = await findUpdateForReview(db, updateId, limaDay(now));
  if (review === null || review.round === null) return false;
  // Anybody may propose to take back what is public; until somebody does, nobody is asked.
  if (review.round === "retraction" && review.opinions === 0) return false;
  const standing = await findDeciderStanding(db, actor, updateId, now);
  return isAskedFreely(standing);
}

/**
 * Says whether a moderator of other provinces is asked to confirm, now, that something of a published
 * update be taken out of sight: two people are needed, and too few are left nearer to it.
 */
export async function isAskedOfRemoval(
  db: Database,
  actor: Pick<Actor, "id" | "roles">,
  updateId: string,
  now: Date,
): Promise<boolean> {
  const removals = await listRemovalsOf(db, updateId);
  const isOpen = removals.some(
    ({ state }) => state === "proposed" || state === "urgent",
  );
  if (!isOpen) return false;
  return isAskedFreely(await findDeciderStanding(db, actor, updateId, now, 2));
}

/** Nobody who has an interest in the province, or belongs to the group, is asked from afar. */
function isAskedFreely(standing: DeciderStanding): boolean {
  const { reach, asked, hasConflict, isOfGroup } = standing;
  return isAsked(reach, asked) && !hasConflict && !isOfGroup;
}
