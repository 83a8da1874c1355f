import { endOfLimaDay, type IsoDate } from "#app/domain/text/calendar";
import { FIRST_VERSION, type Method } from "#app/domain/method/method";
import type { Database } from "#db/client";
import { readSettingValues } from "./settings";

/** The method that this site had at the end of a day. */
export async function findPublishedMethod(
  db: Database,
  knownOn: IsoDate,
): Promise<Method> {
  const values = await readSettingValues(db, knownOn);
  const row = await db
    .selectFrom("method_versions as v")
    .innerJoin("setting_changes as s", (join) =>
      join
        .onRef("s.setting", "=", "v.setting")
        .onRef("s.number", "=", "v.number"),
    )
    .select("v.version")
    .where("s.changed_at", "<=", endOfLimaDay(knownOn))
    .orderBy("v.version", "desc")
    .limit(1)
    .executeTakeFirst();
  return {
    methodVersion: row?.version ?? FIRST_VERSION,
    verdictThreshold: values.verdict_threshold,
  };
}
