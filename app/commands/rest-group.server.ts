import { writeTransaction, type Database } from "#db/client";
import { ensureProfile } from "#db/queries/group/group-changes";
import { claimGroupToOversee } from "#db/queries/group/group-oversight";
import { changeGroupRest } from "#db/queries/group/group-words";
import { appendRecordEntry } from "#db/queries/record/record";
import type { GroupCloseReason } from "#app/domain/group/group";
import type { OversightRefusal } from "#app/domain/group/group-oversight";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Actor } from "#app/domain/account/user";

/** An administrator suspends a group for a reason, or lets it act again. */
export interface RestGroupRequest {
  actor: Pick<Actor, "id">;
  slug: string;
  /** Null lets it act again. */
  reason: GroupCloseReason | null;
  now: Date;
}

export type RestGroupResult =
  | { ok: true }
  | {
      ok: false;
      reason: OversightRefusal | "already_suspended" | "not_suspended";
    };

/** Keeps anybody from speaking and inviting in a group's name, or ends that; either is an entry of the record. */
export async function restGroup(
  db: Database,
  { actor, slug, reason, now }: RestGroupRequest,
): Promise<RestGroupResult> {
  return await writeTransaction(db, async (trx) => {
    const claimed = await claimGroupToOversee(trx, actor.id, slug);
    if (!claimed.ok) return claimed;
    const { group } = claimed;
    await ensureProfile(trx, group);
    const rest = reason === null ? null : { at: now.toISOString(), reason };
    if (!(await changeGroupRest(trx, group.id, rest))) {
      const was = rest === null ? "not_suspended" : "already_suspended";
      return { ok: false, reason: was };
    }
    const fields = { group: group.id, by: actor.id };
    const entry =
      reason === null
        ? recordEntry("group_resumed", now, fields)
        : recordEntry("group_suspended", now, { ...fields, reason });
    await appendRecordEntry(trx, entry, now);
    return { ok: true };
  });
}
