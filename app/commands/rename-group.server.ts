import { randomBytes } from "node:crypto";
import { databaseError, writeTransaction, type Database } from "#db/client";
import { claimGroupToOversee } from "#db/queries/group/group-oversight";
import { ensureProfile } from "#db/queries/group/group-changes";
import { isGroupNameTaken } from "#db/queries/group/group-names";
import {
  changeGroupWords,
  findGroupWords,
} from "#db/queries/group/group-words";
import { appendRecordEntry } from "#db/queries/record/record";
import type { OversightRefusal } from "#app/domain/group/group-oversight";
import { groupWordsHash } from "#app/domain/group/group-words-hash";
import { nameKey } from "#app/domain/account/name-key";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Actor } from "#app/domain/account/user";

/** An administrator changes what a group is called, or what it says of itself. */
export interface RenameGroupRequest {
  actor: Pick<Actor, "id">;
  slug: string;
  name: string;
  about: string;
  now: Date;
}

export type RenameGroupResult =
  | { ok: true }
  | { ok: false; reason: OversightRefusal | "name_taken" | "unchanged" };

/** Gives a group other words; its address stays, and the record gets a new commitment. Another group's name is refused. */
export async function renameGroup(
  db: Database,
  request: RenameGroupRequest,
): Promise<RenameGroupResult> {
  try {
    return await writeTransaction(db, (trx) => rename(trx, request));
  } catch (error) {
    if (databaseError(error) !== "unique") throw error;
    return { ok: false, reason: "name_taken" };
  }
}

async function rename(
  trx: Database,
  { actor, slug, name, about, now }: RenameGroupRequest,
): Promise<RenameGroupResult> {
  const claimed = await claimGroupToOversee(trx, actor.id, slug);
  if (!claimed.ok) return claimed;
  const { group } = claimed;
  const before = await findGroupWords(trx, group.id);
  if (before?.name === name && before.about === about) {
    return { ok: false, reason: "unchanged" };
  }
  const key = nameKey(name);
  const isSameName = nameKey(group.name) === key;
  if (!isSameName && (await isGroupNameTaken(trx, key, group.id))) {
    return { ok: false, reason: "name_taken" };
  }
  await ensureProfile(trx, group);
  const salt = randomBytes(32).toString("hex");
  await changeGroupWords(trx, group.id, { name, nameKey: key, about, salt });
  const words = groupWordsHash(salt, { slug, name, about });
  const fields = { group: group.id, words, by: actor.id };
  await appendRecordEntry(trx, recordEntry("group_renamed", now, fields), now);
  return { ok: true };
}
