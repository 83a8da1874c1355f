import { writeTransaction, type Database } from "#db/client";
import { recordGroupMembers } from "#db/queries/group/group-changes";
import { changeShownName } from "#db/queries/group/group-members";
import { claimGroupFor } from "#db/queries/group/group-standing";
import type { GroupActRefusal } from "#app/domain/group/group-act-refusal";
import type { Actor } from "#app/domain/account/user";

/** A member says whether the group's page may name them. */
export interface ShowMemberRequest {
  actor: Pick<Actor, "id">;
  slug: string;
  shows: boolean;
  now: Date;
}

export type ShowMemberResult =
  { ok: true } | { ok: false; reason: GroupActRefusal };

/** Shows or hides one's own name on a group's page; nobody else can. How many are named enters the record, where it changes. */
export async function showMember(
  db: Database,
  { actor, slug, shows, now }: ShowMemberRequest,
): Promise<ShowMemberResult> {
  return await writeTransaction(db, async (trx) => {
    const needs = { coordinates: false, acts: false };
    const claimed = await claimGroupFor(trx, actor.id, slug, needs);
    if (!claimed.ok) return claimed;
    const { group, members } = claimed;
    const own = members.find(({ userId }) => userId === actor.id);
    if (own?.showsName === shows) return { ok: true };
    await changeShownName(trx, group.id, actor.id, shows);
    await recordGroupMembers(trx, group.id, now);
    return { ok: true };
  });
}
