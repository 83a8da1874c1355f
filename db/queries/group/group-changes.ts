import { nameKey } from "#app/domain/account/name-key";
import type { GroupCloseReason } from "#app/domain/group/group";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Database } from "#db/client";
import { deleteGroupContact } from "./group-contacts";
import type { GroupHead } from "./group-heads";
import { withdrawInvitations } from "./group-invitations";
import { endGroupMembership, listGroupMembers } from "./group-members";
import { appendRecordEntry } from "../record/record";

/** Says in the public record how many belong to a group by now, and how many of them its page names. */
export async function recordGroupMembers(
  trx: Database,
  group: string,
  now: Date,
): Promise<void> {
  const members = await listGroupMembers(trx, group);
  const named = members.filter(({ showsName }) => showsName).length;
  const counts = { members: members.length, named };
  const entry = recordEntry("group_members_changed", now, { group, ...counts });
  await appendRecordEntry(trx, entry, now);
}

/** Closes a group for good, and says so in the record: nobody belongs to it any more. `by` is null where its own members do. */
export async function closeGroupForGood(
  trx: Database,
  group: GroupHead,
  { reason, by }: { reason: GroupCloseReason; by: string | null },
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  for (const { userId } of await listGroupMembers(trx, group.id)) {
    await endGroupMembership(trx, group.id, userId, at);
  }
  await withdrawInvitations(trx, { groupId: group.id }, at);
  await deleteGroupContact(trx, group.id);
  await ensureProfile(trx, group);
  await trx
    .updateTable("group_profiles")
    .set({ closed_at: at, closed_reason: reason })
    .where("group_id", "=", group.id)
    .execute();
  const fields = { group: group.id, reason, by };
  await appendRecordEntry(trx, recordEntry("group_closed", now, fields), now);
}

/** Gives a group that came from another copy of the site the row that its standing is written in. */
export async function ensureProfile(
  trx: Database,
  { id, name }: Pick<GroupHead, "id" | "name">,
): Promise<void> {
  await trx
    .insertInto("group_profiles")
    .values({
      ...{ group_id: id, name_key: nameKey(name), about: "", salt: null },
      ...{ closed_at: null, closed_reason: null },
      ...{ suspended_at: null, suspended_reason: null },
    })
    .onConflict((conflict) => conflict.column("group_id").doNothing())
    .execute();
}
