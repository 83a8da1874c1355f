import {
  endOfLimaDay,
  type Instant,
  type IsoDate,
} from "#app/domain/text/calendar";
import { FIRST_VERSION, type MethodReason } from "#app/domain/method/method";
import type { WordsTombstone } from "#app/domain/removal/words-removal";
import { methodSubject } from "#app/domain/record/record-subjects";
import type { SettingKey } from "#app/domain/method/setting";
import type { Database } from "#db/client";
import { listWordsTombstones } from "../removal/words-removals";

/** A version of the method after the first: what changed, when, why and by whom. */
export interface MethodVersion {
  version: number;
  setting: SettingKey;
  before: number;
  after: number;
  at: Instant;
  /** Null where one person changed it, as was once enough; so are note and proposer. */
  reason: MethodReason | null;
  note: string | null;
  /** What stands in the place of the explanation, where it was taken out of sight. */
  tombstone: WordsTombstone | null;
  proposerName: string | null;
  confirmerName: string;
  /** Where its entry stands in the record; null for those of one person. */
  position: number | null;
}

/** Every version after the first that this site had at the end of a day, the newest first. */
export async function listPublishedMethodVersions(
  db: Database,
  knownOn: IsoDate,
): Promise<MethodVersion[]> {
  const rows = await db
    .selectFrom("method_versions as v")
    .innerJoin("setting_changes as s", (join) =>
      join
        .onRef("s.setting", "=", "v.setting")
        .onRef("s.number", "=", "v.number"),
    )
    .innerJoin("users as k", "k.id", "s.changed_by")
    .leftJoin("setting_proposals as p", "p.id", "v.proposal_id")
    .leftJoin("setting_proposal_content as c", "c.proposal_id", "p.id")
    .leftJoin("users as u", "u.id", "p.proposed_by")
    .select(["v.version", "v.setting", "s.before", "s.after"])
    .select(["s.changed_at as at", "p.reason", "c.note"])
    .select(["u.display_name as proposerName"])
    .select(["k.display_name as confirmerName"])
    .where("s.changed_at", "<=", endOfLimaDay(knownOn))
    .orderBy("v.version", "desc")
    .execute();
  const positions = await positionsOf(
    db,
    rows.map(({ version }) => version),
  );
  const gone = await listWordsTombstones(
    db,
    "method",
    rows.map(({ version }) => String(version)),
  );
  return rows.map((row) => ({
    ...veiled(row, gone.get(String(row.version)) ?? null),
    position: positions.get(methodSubject(row.version)) ?? null,
  }));
}

function veiled<R extends { note: string | null }>(
  row: R,
  tombstone: WordsTombstone | null,
) {
  const note = tombstone?.act === "hide" ? null : row.note;
  return { ...row, note, tombstone };
}

async function positionsOf(
  db: Database,
  versions: readonly number[],
): Promise<ReadonlyMap<string, number>> {
  if (versions.length === 0) return new Map();
  const rows = await db
    .selectFrom("record_subjects_cache")
    .select(["subject", "position"])
    .where("subject", "in", versions.map(methodSubject))
    .execute();
  return new Map(rows.map(({ subject, position }) => [subject, position]));
}

/** Stores that a change of a setting is the next version, and gives its number; a `unique` error where somebody else's is. */
export async function appendMethodVersion(
  trx: Database,
  change: { setting: SettingKey; number: number; proposalId: string },
): Promise<number> {
  const { setting, number, proposalId } = change;
  const { total } = await trx
    .selectFrom("method_versions")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const version = FIRST_VERSION + total + 1;
  await trx
    .insertInto("method_versions")
    .values({ version, setting, number, proposal_id: proposalId })
    .execute();
  return version;
}
