import { endOfLimaDay, type IsoDate } from "#app/domain/text/calendar";
import type { PublishedSuccession } from "#app/domain/succession/succession";
import type { Database } from "#db/client";
import { grouped } from "../grouped";
import { plansOfProvince } from "../plan/plans-of-province";
import { actsOf } from "./lineages";

/** Whose acts are asked for: one promise's, before or after it, one province's, or everybody's. */
interface SuccessionScope {
  targetCode?: string | undefined;
  provinceSlug?: string | undefined;
  knownOn: IsoDate;
}

/** The newest acts by which promises are followed as others, as this site had decided by the end of a day, newest first. */
export async function listPublishedSuccessions(
  db: Database,
  { targetCode, provinceSlug, knownOn }: SuccessionScope,
  limit: number,
): Promise<PublishedSuccession[]> {
  const newest = db
    .selectFrom("target_successions as k")
    .where("k.decided_at", "<=", endOfLimaDay(knownOn))
    .$if(targetCode !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb("k.from_code", "=", targetCode ?? ""),
          eb("k.to_code", "=", targetCode ?? ""),
        ]),
      ),
    )
    .$if(provinceSlug !== undefined, (query) =>
      query.where("k.plan_id", "in", plansOfProvince(db, provinceSlug ?? "")),
    )
    .groupBy(["k.decided_at", "k.succession_id"])
    .orderBy("k.decided_at", "desc")
    .orderBy("k.succession_id", "desc")
    .limit(limit)
    .select("k.succession_id");
  const rows = await db
    .selectFrom("target_successions as s")
    .innerJoin("plans as p", "p.id", "s.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .where("s.succession_id", "in", newest)
    .selectAll("s")
    .select("v.name as province_name")
    .orderBy("s.decided_at", "desc")
    .orderBy("s.succession_id", "desc")
    .orderBy("s.from_code")
    .orderBy("s.to_code")
    .execute();
  const acts = grouped(
    rows,
    (row) => row.succession_id,
    (row) => row,
  );
  return [...acts].flatMap(([id, pairs]) => {
    const provinceName = pairs[0]?.province_name ?? "";
    return actsOf(pairs).map((act) => ({ ...act, id, provinceName }));
  });
}
