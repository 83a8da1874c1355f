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
import { prepared } from "../prepared";

/** The value of every setting: now, or as this site had them at the end of a day. */
export async function readSettingValues(
  db: Database,
  knownOn?: IsoDate,
): Promise<SettingValues> {
  const end = knownOn === undefined ? null : endOfLimaDay(knownOn);
  const rows = await (end === null
    ? allChanges(db, {})
    : changesUntil(db, { end }));
  const changed = rows.map(({ setting, after }) => [setting, after] as const);
  return { ...INITIAL_SETTINGS, ...Object.fromEntries(changed) };
}

const allChanges = prepared((db) => selectChanges(db));

const changesUntil = prepared((db, { end }: { end: Instant }) =>
  selectChanges(db).where("changed_at", "<=", end),
);

function selectChanges(db: Database) {
  return db
    .selectFrom("setting_changes")
    .select(["setting", "after"])
    .orderBy("setting")
    .orderBy("number");
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
