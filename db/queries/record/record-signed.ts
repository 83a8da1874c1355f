import { entryFault, type RecordFault } from "#app/domain/record/record-fault";
import type { Database } from "#db/client";
import type { RecordHead } from "./record";
import { findRecordRoot } from "./record-proofs";

/** Finds where a record departs from the head that was signed last: whole in itself, it may still be of yesterday, or another. Null where it goes on from there. */
export async function findSignedFault(
  trx: Database,
  head: RecordHead,
  signed: RecordHead | null,
): Promise<RecordFault | null> {
  if (signed === null) return null;
  if (signed.size > head.size) return entryFault(head.size, "entry_missing");
  const root = await findRecordRoot(trx, signed.size);
  return root === signed.root
    ? null
    : entryFault(Math.max(signed.size - 1, 0), "signed_differs");
}
