import { methodNoteHash } from "#app/domain/method/method-note-hash";
import {
  methodVersionKey,
  settingChangeKey,
} from "#app/domain/record/record-told-method";
import type { Database } from "#db/client";
import { listWordsLeft, wordsAsRecorded } from "./words-audit";

/** Every change of a setting, as `settingChangeKey` writes it. */
export async function listSettingKeys(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("setting_changes")
    .selectAll()
    .orderBy("setting")
    .orderBy("number")
    .execute();
  return rows.map(({ changed_at: at, changed_by: by, ...change }) =>
    settingChangeKey({ ...change, at, by }),
  );
}

/** Every version after the first, as `methodVersionKey` writes it; the hash of its note is computed anew where the words are still there. */
export async function listMethodKeys(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("method_versions as v")
    .leftJoin("setting_proposals as p", "p.id", "v.proposal_id")
    .leftJoin("setting_proposal_content as c", "c.proposal_id", "p.id")
    .select(["v.version", "v.setting", "v.number", "v.proposal_id"])
    .select(["p.reason", "p.note_hash", "p.proposed_by", "p.closed_by"])
    .select(["c.note", "c.salt"])
    .orderBy("v.version")
    .execute();
  const left = await listWordsLeft(db, "method");
  return rows.map((row) => {
    const { version, reason, note, salt } = row;
    if (row.proposal_id === null) return methodVersionKey(row, null);
    const found = hashOf(note, salt);
    const committed = row.note_hash ?? "";
    const hash = wordsAsRecorded(left, String(version), { found, committed });
    return methodVersionKey(row, {
      version,
      reason: reason ?? "",
      note: hash,
      people: [row.proposed_by ?? "", row.closed_by ?? ""],
    });
  });
}

/** What an explanation hashes to; null where nothing is left of it. */
function hashOf(note: string | null, salt: string | null): string | null {
  if (note === null) return null;
  return salt === null ? "without salt" : methodNoteHash(salt, note);
}
