import type { Instant, IsoDate } from "#app/domain/text/calendar";
import type { MeasuredFact } from "#app/domain/decision/review-facts";
import type { PublicationFact } from "#app/domain/status/status-reading";
import type { Database } from "#db/client";
import { prepared } from "../prepared";
import { insertRows } from "../insert-rows";
import type { Schema } from "#db/schema";
import { refreshStandings } from "../province/standings";
import { storeUpdateWords } from "../update/update-words";

/** An update that becomes public by its last decision. */
export interface NewPublication extends Omit<PublicationFact, "retractedAt"> {
  version: number;
  targetCode: string;
  planId: string;
}

/** Makes an approved version public, with the words it is found by; a second publication of one update is a `unique` error. */
export async function insertPublication(
  trx: Database,
  publication: NewPublication,
): Promise<void> {
  await insertRows(trx, "publications", [
    {
      update_id: publication.updateId,
      version: publication.version,
      target_code: publication.targetCode,
      plan_id: publication.planId,
      status: publication.status,
      effective_date: publication.effectiveDate,
      decided_at: publication.decidedAt,
      retracted_at: null,
    },
  ]);
  const { targetCode, effectiveDate } = publication;
  await refreshStandings(trx, targetCode, effectiveDate);
  await storeUpdateWords(trx, [publication.updateId]);
}

/** Takes a public update back from a moment on; false where it is not public or was taken back before. */
export async function markRetracted(
  trx: Database,
  updateId: string,
  at: Instant,
): Promise<boolean> {
  const retracted = await trx
    .updateTable("publications")
    .set({ retracted_at: at })
    .where("update_id", "=", updateId)
    .where("retracted_at", "is", null)
    .returning(["target_code", "effective_date"])
    .executeTakeFirst();
  if (retracted === undefined) return false;
  const { target_code: targetCode, effective_date: from } = retracted;
  await refreshStandings(trx, targetCode, from);
  return true;
}

/** Where on a target's timeline an update stands, and the update itself, which is left out. */
export interface TimelinePlace {
  targetCode: string;
  asOf: IsoDate;
  exceptId: string;
  /** Whether the target has a measure at all; without one nobody asks for values. */
  isMeasured: boolean;
}

/**
 * What an update on a date is judged against: of the public, not retracted updates of its target up to
 * that date the newest one, and the newest one with a measured value; oldest first, two at most.
 */
export async function listStandingPublications(
  db: Database,
  place: TimelinePlace,
): Promise<MeasuredFact[]> {
  const { isMeasured, ...at } = place;
  const [newest] = await newestOf(db, at);
  const [measured] = isMeasured ? await newestMeasuredOf(db, at) : [];
  const isOne = measured?.update_id === newest?.update_id;
  const rows = isOne ? [newest] : [measured, newest];
  return rows.flatMap((row) => (row === undefined ? [] : [factOf(row)]));
}

type Place = Pick<TimelinePlace, "targetCode" | "asOf" | "exceptId">;

const newestOf = prepared((db, place: Place) => newestFirst(db, place));

const newestMeasuredOf = prepared((db, place: Place) =>
  newestFirst(db, place).where("v.measured_value", "is not", null),
);

function newestFirst(db: Database, { targetCode, asOf, exceptId }: Place) {
  return db
    .selectFrom("publications as n")
    .innerJoin("update_versions as v", (join) =>
      join
        .onRef("v.update_id", "=", "n.update_id")
        .onRef("v.version", "=", "n.version"),
    )
    .selectAll("n")
    .select("v.measured_value")
    .where("n.target_code", "=", targetCode)
    .where("n.effective_date", "<=", asOf)
    .where("n.retracted_at", "is", null)
    .where("n.update_id", "!=", exceptId)
    .orderBy("n.effective_date", "desc")
    .orderBy("n.decided_at", "desc")
    .orderBy("n.update_id", "desc")
    .limit(1);
}

function factOf(
  row: Schema["publications"] & { measured_value: number | null },
): MeasuredFact {
  return {
    updateId: row.update_id,
    status: row.status,
    effectiveDate: row.effective_date,
    decidedAt: row.decided_at,
    retractedAt: row.retracted_at,
    measuredValue: row.measured_value,
  };
}
