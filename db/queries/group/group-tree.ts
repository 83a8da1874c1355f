import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";

/** One step of how a group grew: who let whom in, and when. */
export interface InvitedMember {
  by: string;
  person: string;
  at: Instant;
}

/** Who came into a group by whose invitation, the first first; for administrators. */
export async function listInvitedMembers(
  db: Database,
  groupId: string,
): Promise<InvitedMember[]> {
  const rows = await db
    .selectFrom("group_invitations as i")
    .innerJoin("users as a", "a.id", "i.invited_by")
    .innerJoin("users as b", "b.id", "i.answered_by")
    .select(["a.display_name as by", "b.display_name as person"])
    .select((eb) => eb.fn.coalesce("i.answered_at", "i.invited_at").as("at"))
    .where("i.group_id", "=", groupId)
    .where("i.state", "=", "accepted")
    .orderBy("i.answered_at")
    .orderBy("i.id")
    .execute();
  return rows;
}
