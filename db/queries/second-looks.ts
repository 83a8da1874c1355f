import { secondLook, type SecondLook } from "#app/domain/second-look";
import type { Database } from "../client";
import { findApprovalHabits } from "./approval-habits";

/** Why somebody's approval of an author's update would wait for a second person now, or null. */
export async function findSecondLook(
  db: Database,
  deciderId: string,
  authorId: string,
  now: Date,
): Promise<SecondLook | null> {
  const pair = { deciderId, authorId };
  return secondLook(await findApprovalHabits(db, pair, now), now);
}
