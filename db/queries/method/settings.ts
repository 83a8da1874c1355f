import {
  endOfLimaDay,
  type Instant,
  type IsoDate,
} from "#app/domain/text/calendar";
import {
  INITIAL_SETTINGS,
  type SettingKey,
  type SettingValues,
} from "#app/domain/method/setting";
import type { Database } from "#db/client";

/** The value of every setting: now, or as this site had them at the end of a day. */
export async function readSettingValues(
  db: Database,
  knownOn?: IsoDate,
): Promise<SettingValues> {
  let query = db
    .selectFrom("setting_changes")
    .select(["setting", "after"])
    .orderBy("setting")
    .orderBy("number");
  if (knownOn !== undefined) {
    query = query.where("changed_at", "<=", endOfLimaDay(knownOn));
  }
  const rows = await query.execute();
  const changed = rows.map(({ setting, after }) => [setting, after] as const);
  return { ...INITIAL_SETTINGS, ...Object.fromEntries(changed) };
}

/** One change of a setting. */
export interface SettingChange {
  setting: SettingKey;
  number: number;
  before: number;
  after: number;
  changedBy: string;
  changedAt: Instant;
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
