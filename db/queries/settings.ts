import { endOfLimaDay, type Instant, type IsoDate } from "#app/domain/calendar";
import {
  INITIAL_SETTINGS,
  type SettingKey,
  type SettingValues,
} from "#app/domain/setting";
import type { Database } from "../client";

/** The value of every setting: now, or as this site had them at the end of a day. */
export async function readSettingValues(
  db: Database,
  knownOn?: IsoDate,
): Promise<SettingValues> {
  const changed = await listChangedSettings(db, knownOn);
  return { ...INITIAL_SETTINGS, ...changed };
}

/** The settings that somebody has changed (until a day), each with what it is since its last change. */
export async function listChangedSettings(
  db: Database,
  knownOn?: IsoDate,
): Promise<Partial<SettingValues>> {
  let query = db
    .selectFrom("setting_changes")
    .select(["setting", "after"])
    .orderBy("setting")
    .orderBy("number");
  if (knownOn !== undefined) {
    query = query.where("changed_at", "<=", endOfLimaDay(knownOn));
  }
  const rows = await query.execute();
  return Object.fromEntries(rows.map(({ setting, after }) => [setting, after]));
}

/** One change of a setting, as administrators look back on it. */
export interface SettingChange {
  setting: SettingKey;
  number: number;
  before: number;
  after: number;
  changedBy: string;
  changedAt: Instant;
}

/** Every change of a setting, the newest first, with the name of whoever made it. */
export async function listSettingChanges(
  db: Database,
): Promise<SettingChange[]> {
  return await db
    .selectFrom("setting_changes as c")
    .innerJoin("users as u", "u.id", "c.changed_by")
    .select(["c.setting", "c.number", "c.before", "c.after"])
    .select(["u.display_name as changedBy", "c.changed_at as changedAt"])
    .orderBy("c.changed_at", "desc")
    .orderBy("c.setting")
    .execute();
}

/** How often a setting was changed so far. */
export async function countSettingChanges(
  db: Database,
  setting: SettingKey,
): Promise<number> {
  const { total } = await db
    .selectFrom("setting_changes")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("setting", "=", setting)
    .executeTakeFirstOrThrow();
  return total;
}

/** Stores a change; a `unique` error where somebody else made the change of this number. */
export async function appendSettingChange(
  trx: Database,
  { changedBy, changedAt, ...change }: SettingChange,
): Promise<void> {
  await trx
    .insertInto("setting_changes")
    .values({ ...change, changed_by: changedBy, changed_at: changedAt })
    .execute();
}

/** The share of verdicts that fulfilment takes, as this site had it on a day. */
export async function findVerdictThreshold(
  db: Database,
  knownOn: IsoDate,
): Promise<number> {
  const values = await readSettingValues(db, knownOn);
  return values.verdict_threshold;
}
