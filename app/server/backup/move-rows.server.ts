import { verifyRecord } from "#app/commands/verify-record.server";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import type { RecordFault } from "#app/domain/record/record-fault";
import { openDatabase, type Database } from "#db/client";
import { copyRows, holdsRows, type RowCounts } from "#db/copy-rows";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { findRecordHead, type RecordHead } from "#db/queries/record/record";

/** Where rows go, and what the record is checked against there. */
export interface MoveRequest {
  url: string;
  /** Where the evidence lies that the rows speak of. */
  store: EvidenceStore;
  /** The head that was signed last; null where none was. */
  signed: RecordHead | null;
  now: Date;
  onTable?(table: string, rows: number): void;
}

export type MoveResult =
  | ({ ok: true; counts: RowCounts } & RecordHead)
  | { ok: false; reason: "database_not_empty" }
  | { ok: false; reason: "does_not_fit"; fault: RecordFault };

/**
 * Copies everything that a database holds into another one, which must be empty, and checks the public
 * record there. Rows come all at once or not at all; a schema without rows may stay behind, and the
 * next try takes it for empty.
 */
export async function moveRows(
  from: Database,
  { url, store, signed, now, onTable }: MoveRequest,
): Promise<MoveResult> {
  const to = await openDatabase(url);
  try {
    await migrate(to, MIGRATIONS, now);
    if (await holdsRows(to, MIGRATIONS)) {
      return { ok: false, reason: "database_not_empty" };
    }
    const counts = await copyRows(from, to, MIGRATIONS, onTable);
    const result = await verifyRecord(to, { signed, store });
    if (!result.ok) {
      return { ok: false, reason: "does_not_fit", fault: result.fault };
    }
    return { ok: true, counts, ...(await findRecordHead(to)) };
  } finally {
    await to.destroy();
  }
}
