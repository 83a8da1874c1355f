import { limaDay } from "#app/domain/calendar";
import { isAsked } from "#app/domain/eligibility";
import type { Actor } from "#app/domain/user";
import type { Database } from "#db/client";
import { findDeciderStanding } from "#db/queries/decider-standing";
import { findUpdateForReview } from "#db/queries/reviews";

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
  const { reach, asked, hasConflict, isOfGroup } = standing;
  return isAsked(reach, asked) && !hasConflict && !isOfGroup;
}
