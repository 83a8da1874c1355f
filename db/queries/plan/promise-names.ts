import type { EventPromise } from "#app/domain/update/published-event";
import type { Database } from "#db/client";

/** What promises say and whose they are, by their codes. */
export async function listPromiseNames(
  db: Database,
  codes: readonly string[],
): Promise<Map<string, EventPromise>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom("targets as t")
    .innerJoin("plans as p", "p.id", "t.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .select(["t.code", "t.wording", "v.name"])
    .where("t.code", "in", codes)
    .execute();
  return new Map(
    rows.map(({ code, wording, name }) => [
      code,
      { wording, provinceName: name },
    ]),
  );
}
