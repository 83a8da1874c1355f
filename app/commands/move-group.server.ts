import { writeTransaction, type Database } from "#db/client";
import { claimGroupToOversee } from "#db/queries/group/group-oversight";
import {
  findUbigeos,
  listGroupProvinces,
  replaceGroupProvinces,
} from "#db/queries/group/group-provinces";
import { appendRecordEntry } from "#db/queries/record/record";
import type { OversightRefusal } from "#app/domain/group/group-oversight";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Actor } from "#app/domain/account/user";

/** An administrator changes which provinces a group watches. */
export interface MoveGroupRequest {
  actor: Pick<Actor, "id">;
  slug: string;
  /** Slugs, each once, one at least. */
  provinces: readonly string[];
  now: Date;
}

export type MoveGroupResult =
  | { ok: true }
  | { ok: false; reason: OversightRefusal | "unknown_province" | "unchanged" };

/** Gives a group other provinces, and says so in the record. */
export async function moveGroup(
  db: Database,
  { actor, slug, provinces, now }: MoveGroupRequest,
): Promise<MoveGroupResult> {
  return await writeTransaction(db, async (trx) => {
    const claimed = await claimGroupToOversee(trx, actor.id, slug);
    if (!claimed.ok) return claimed;
    const { id: group } = claimed.group;
    const ubigeos = await findUbigeos(trx, provinces);
    if (ubigeos === null) return { ok: false, reason: "unknown_province" };
    const before = await listGroupProvinces(trx, group);
    const codes = before.map(({ ubigeo }) => ubigeo).sort();
    if (codes.join() === ubigeos.join()) {
      return { ok: false, reason: "unchanged" };
    }
    await replaceGroupProvinces(trx, group, ubigeos);
    const fields = { group, provinces: ubigeos, by: actor.id };
    await appendRecordEntry(trx, recordEntry("group_moved", now, fields), now);
    return { ok: true };
  });
}
