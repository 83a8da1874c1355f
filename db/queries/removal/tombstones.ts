import {
  addIsoDays,
  beginningOfLimaDay,
  type IsoDate,
} from "#app/domain/text/calendar";
import { URGENT_DAYS, type Tombstone } from "#app/domain/removal/removal";
import type { Database } from "#db/client";
import { grouped } from "../grouped";

/**
 * Lists what stands in the place of what was hidden, redacted, replaced or removed in some updates, by
 * update, the oldest act first. What is out of sight is so on both clocks: a reader of an earlier day
 * does not get it back. `day` only says which urgent hidings have lifted by themselves.
 */
export async function listTombstones(
  db: Database,
  updateIds: readonly string[],
  day: IsoDate,
): Promise<ReadonlyMap<string, readonly Tombstone[]>> {
  if (updateIds.length === 0) return new Map();
  const rows = await inForce(db, day)
    .innerJoin("removals as r", "r.id", "s.removal_id")
    .select(["s.update_id", "s.part", "s.part_id", "s.effective_at"])
    .select(["r.act", "r.ground"])
    .where("s.update_id", "in", updateIds)
    .orderBy("s.effective_at")
    .orderBy("s.removal_id")
    .execute();
  return grouped(
    rows,
    (row) => row.update_id,
    (row) => ({
      part: row.part,
      partId: row.part_id,
      act: row.act,
      ground: row.ground,
      at: row.effective_at ?? "",
    }),
  );
}

/** The updates whose summary is hidden on a day, to be left out of what is found by its words. */
export function hiddenSummaries(db: Database, day: IsoDate) {
  return inForce(db, day)
    .innerJoin("removals as r", "r.id", "s.removal_id")
    .select("s.update_id")
    .where("s.part", "=", "summary")
    .where("r.act", "=", "hide");
}

/** The pieces of evidence that are hidden on a day. */
export function hiddenEvidence(db: Database, day: IsoDate) {
  return inForce(db, day)
    .innerJoin("removals as r", "r.id", "s.removal_id")
    .select("s.part_id")
    .where("s.part", "=", "evidence")
    .where("r.act", "=", "hide");
}

/** Removals in force on a day, under the name `s`; says in SQL what `isInForce` says. */
function inForce(db: Database, day: IsoDate) {
  const stillUrgent = beginningOfLimaDay(addIsoDays(day, -URGENT_DAYS));
  return db
    .selectFrom("removal_states as s")
    .where((eb) =>
      eb.or([
        eb("s.state", "=", "in_force"),
        eb.and([
          eb("s.state", "=", "urgent"),
          eb("s.effective_at", ">=", stillUrgent),
        ]),
      ]),
    );
}
