import { sql } from "kysely";
import type { Instant } from "#app/domain/text/calendar";
import type { CircleCounts } from "#app/domain/decision/eligibility";
import type { Database } from "#db/client";
import { prepared } from "../prepared";
import {
  countLeft,
  hasConflict,
  isInRing,
  isOfGroup,
  isOfRegion,
  opensTwoSteps,
} from "./open-opinions";

/** Who could still decide on an update, and how one moderator stands to it. */
export interface DeskFacts {
  ubigeo: string;
  provinceSlug: string;
  left: CircleCounts & { country: number };
  /** The round opens with the first of two decisions. */
  opensTwoSteps: boolean;
  isOfGroup: boolean;
  hasConflict: boolean;
  isInRing: boolean;
  /** They moderate another province of the department. */
  isOfRegion: boolean;
  /** Until when their latest declaration of interests holds; null where they never made one. */
  declaredUntil: Instant | null;
}

/** Reads that for an update that was submitted; null where there is none. */
export async function findDeskFacts(
  db: Database,
  updateId: string,
  personId: string,
): Promise<DeskFacts | null> {
  const [row] = await factsOf(db, { updateId, personId });
  if (row === undefined) return null;
  return {
    ubigeo: row.ubigeo,
    provinceSlug: row.slug,
    left: {
      province: row.of_province,
      region: row.of_region,
      country: row.of_country,
    },
    opensTwoSteps: row.opens_two === 1,
    isOfGroup: row.is_of_group === 1,
    hasConflict: row.has_conflict === 1,
    isInRing: row.is_in_ring === 1,
    isOfRegion: row.is_of_region === 1,
    declaredUntil: row.declared_until,
  };
}

const factsOf = prepared(
  (db, { updateId, personId }: { updateId: string; personId: string }) => {
    const person = sql`${personId}`;
    return submitted(db)
      .where("u.id", "=", updateId)
      .select(["v.ubigeo", "v.slug"])
      .select([
        countLeft("province").as("of_province"),
        countLeft("region").as("of_region"),
        countLeft("country").as("of_country"),
        flag(opensTwoSteps).as("opens_two"),
        flag(isOfGroup(person)).as("is_of_group"),
        flag(hasConflict(person)).as("has_conflict"),
        flag(isInRing(person)).as("is_in_ring"),
        flag(isOfRegion(person)).as("is_of_region"),
      ])
      .select((eb) =>
        eb
          .selectFrom("interest_declarations as i")
          .select((of) => of.fn.max("i.valid_until").as("until"))
          .where("i.user_id", "=", personId)
          .as("declared_until"),
      );
  },
);

/** A condition as 1 or 0, which both engines give alike. */
export function flag(condition: ReturnType<typeof isOfGroup>) {
  return sql<number>`(case when ${condition} then 1 else 0 end)`;
}

/** Updates that were submitted at least once, with what the pieces of `open-opinions.ts` need. */
export function submitted(db: Database) {
  return db
    .selectFrom("updates as u")
    .innerJoin("update_versions as w", (join) =>
      join
        .onRef("w.update_id", "=", "u.id")
        .onRef("w.version", "=", "u.submitted_version"),
    )
    .innerJoin("targets as t", "t.code", "u.target_code")
    .innerJoin("plans as p", "p.id", "t.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .leftJoin("reopenings as o", (join) =>
      join.onRef("o.update_id", "=", "u.id").on("o.closed_at", "is", null),
    );
}
