import { writeTransaction, type Database } from "#db/client";
import { closeGroupForGood } from "#db/queries/group/group-changes";
import { claimGroupToOversee } from "#db/queries/group/group-oversight";
import type { GroupCloseReason } from "#app/domain/group/group";
import type { OversightRefusal } from "#app/domain/group/group-oversight";
import type { Actor } from "#app/domain/account/user";

/** An administrator closes a group. */
export interface CloseGroupRequest {
  actor: Pick<Actor, "id">;
  slug: string;
  reason: GroupCloseReason;
  now: Date;
}

export type CloseGroupResult =
  { ok: true } | { ok: false; reason: OversightRefusal };

/** Ends a group for good, with everybody's stay in it and an entry in the record; what it told stays, and nobody takes its name. */
export async function closeGroup(
  db: Database,
  { actor, slug, reason, now }: CloseGroupRequest,
): Promise<CloseGroupResult> {
  return await writeTransaction(db, async (trx) => {
    const claimed = await claimGroupToOversee(trx, actor.id, slug);
    if (!claimed.ok) return claimed;
    const end = { reason, by: actor.id };
    await closeGroupForGood(trx, claimed.group, end, now);
    return { ok: true };
  });
}
