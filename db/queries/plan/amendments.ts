import { endOfLimaDay, type IsoDate } from "#app/domain/text/calendar";
import type { RecordEntryOf } from "#app/domain/record/record-entry";
import type { Database } from "#db/client";
import { listRecordEntriesAt } from "../record/record";

/** Amendments of one promise that its page tells of. */
const MOST = 20;

/** What was amended of a promise after it was published, and where the record says so. */
export interface PublishedAmendment {
  position: number;
  entry: RecordEntryOf<"target_amended">;
}

/** The amendments of a promise that this site had made by the end of a day, the newest first, 20 at most. */
export async function listPublishedAmendments(
  db: Database,
  code: string,
  knownOn: IsoDate,
): Promise<PublishedAmendment[]> {
  const rows = await db
    .selectFrom("record_subjects_cache as s")
    .innerJoin("record_entries as e", "e.position", "s.position")
    .select("s.position")
    .where("s.subject", "=", code)
    .where("e.type", "=", "target_amended")
    .where("e.recorded_at", "<=", endOfLimaDay(knownOn))
    .orderBy("s.position", "desc")
    .limit(MOST)
    .execute();
  const positions = rows.map(({ position }) => position);
  const recorded = await listRecordEntriesAt(db, positions);
  return recorded.flatMap(({ position, entry }) =>
    entry.type === "target_amended" ? [{ position, entry }] : [],
  );
}
