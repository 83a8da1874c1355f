import type { RecordEntry } from "#app/domain/record/record-entry";
import { recordSubjects } from "#app/domain/record/record-subjects";
import type { Database } from "#db/client";
import { insertRows } from "../insert-rows";

/** Notes by what an entry is found. */
export async function insertRecordSubjects(
  trx: Database,
  position: number,
  entry: RecordEntry,
): Promise<void> {
  const rows = recordSubjects(entry).map((subject) => ({ subject, position }));
  await insertRows(trx, "record_subjects_cache", rows);
}
