import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";
import { insertGroupMember } from "./group-members";
import { insertGroup } from "./groups";

/** A group that was taken in. */
export interface FoundedGroup {
  id: string;
  slug: string;
  name: string;
  nameKey: string;
  about: string;
  salt: string;
  coordinatorId: string;
  at: Instant;
}

/** Stores a group that was taken in, with its first coordinator; a taken slug or name is a `unique` error. */
export async function foundGroup(
  trx: Database,
  group: FoundedGroup,
): Promise<void> {
  const { id, slug, name, coordinatorId, at } = group;
  await insertGroup(trx, { id, slug, name, createdAt: at }, []);
  await trx
    .insertInto("group_profiles")
    .values({
      ...{ group_id: id, name_key: group.nameKey, about: group.about },
      ...{ salt: group.salt, closed_at: null, closed_reason: null },
      ...{ suspended_at: null, suspended_reason: null },
    })
    .execute();
  const first = { groupId: id, userId: coordinatorId, at };
  await insertGroupMember(trx, { ...first, role: "coordinator" });
}
