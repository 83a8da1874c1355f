import type { Measurement } from "#app/domain/status/measure";
import type { Clocks } from "#app/domain/status/status-reading";
import type { Database } from "#db/client";
import { knownPublications } from "../update/known-publications";

/** Most values that one target's page draws; older ones are left out. */
const MAX_MEASUREMENTS = 500;

/** The measured values of one target that count on both clocks, oldest first, the newest 500. */
export async function listPublishedMeasurements(
  db: Database,
  targetCode: string,
  clocks: Clocks,
): Promise<Measurement[]> {
  const rows = await measuredPublications(db, [targetCode], clocks)
    .orderBy("n.effective_date", "desc")
    .orderBy("n.decided_at", "desc")
    .orderBy("n.update_id", "desc")
    .limit(MAX_MEASUREMENTS)
    .execute();
  return rows.map(measurementOf).reverse();
}

/** The newest measured value of each target that has one, by its code. */
export async function listLatestPublishedMeasurements(
  db: Database,
  targetCodes: readonly string[],
  clocks: Clocks,
): Promise<ReadonlyMap<string, Measurement>> {
  if (targetCodes.length === 0) return new Map();
  const ranked = measuredPublications(db, targetCodes, clocks)
    .select((eb) =>
      eb.fn
        .agg<number>("row_number")
        .over((over) =>
          over
            .partitionBy("n.target_code")
            .orderBy("n.effective_date", "desc")
            .orderBy("n.decided_at", "desc")
            .orderBy("n.update_id", "desc"),
        )
        .as("place"),
    )
    .as("m");
  const rows = await db
    .selectFrom(ranked)
    .selectAll()
    .where("m.place", "=", 1)
    .execute();
  return new Map(rows.map((row) => [row.target_code, measurementOf(row)]));
}

function measuredPublications(
  db: Database,
  targetCodes: readonly string[],
  clocks: Clocks,
) {
  return knownPublications(db, clocks)
    .innerJoin("update_versions as w", (join) =>
      join
        .onRef("w.update_id", "=", "n.update_id")
        .onRef("w.version", "=", "n.version"),
    )
    .where("n.target_code", "in", targetCodes)
    .where("w.measured_value", "is not", null)
    .select(["n.target_code", "n.update_id", "n.effective_date"])
    .select((eb) => eb.ref("w.measured_value").$notNull().as("value"));
}

function measurementOf(row: {
  update_id: string;
  effective_date: string;
  value: number;
}): Measurement {
  return {
    value: row.value,
    date: row.effective_date,
    updateId: row.update_id,
  };
}
