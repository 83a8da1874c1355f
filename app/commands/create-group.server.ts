import { randomUUID } from "node:crypto";
import { databaseError, writeTransaction, type Database } from "#db/client";
import { insertGroup } from "#db/queries/groups";
import { appendRecordEntry } from "#db/queries/record";
import {
  appointerId,
  mayAppoint,
  type Appointer,
} from "#app/domain/appointment";
import { recordEntry } from "#app/domain/record-entry";

/** A watchdog group and who belongs to it from the start. */
export interface CreateGroupRequest {
  slug: string;
  name: string;
  memberIds: readonly string[];
  by: Appointer;
  now: Date;
}

export type CreateGroupResult =
  | { ok: true; groupId: string }
  | { ok: false; reason: "not_allowed" | "slug_taken" };

/** Founds a watchdog group with its first members; that it may be named by updates goes into the public record, who belongs to it does not. */
export async function createGroup(
  db: Database,
  { slug, name, memberIds, by, now }: CreateGroupRequest,
): Promise<CreateGroupResult> {
  if (!mayAppoint(by)) return { ok: false, reason: "not_allowed" };
  const group = { id: randomUUID(), slug, name, createdAt: now.toISOString() };
  const entry = recordEntry("group_created", now, {
    group: group.id,
    by: appointerId(by),
  });
  try {
    await writeTransaction(db, async (trx) => {
      await insertGroup(trx, group, memberIds);
      await appendRecordEntry(trx, entry, now);
    });
  } catch (error) {
    if (databaseError(error) !== "unique") throw error;
    return { ok: false, reason: "slug_taken" };
  }
  return { ok: true, groupId: group.id };
}
