import { secondLook, type SecondLook } from "#app/domain/decision/second-look";
import type { Database } from "#db/client";
import { findApprovalHabits } from "./approval-habits";

/** Whose approval of whose update is asked about, and how many opinions its round has. */
interface AskedApproval {
  deciderId: string;
  authorId: string;
  opinions: number;
}

/** Why somebody's approval of an author's update would wait for somebody else now, or null. */
export async function findSecondLook(
  db: Database,
  asked: AskedApproval,
  now: Date,
): Promise<SecondLook | null> {
  return secondLook(await findApprovalHabits(db, asked, now), now, asked);
}
