import { existsSync } from "node:fs";
import { join } from "node:path";
import { openDatabase, readTransaction, type Database } from "#db/client";
import { DatabaseError } from "#db/dialects/database-error";
import {
  LOCAL_DATABASE_FILE,
  localDatabaseUrl,
} from "#db/dialects/database-url";
import { findRecordHead, type RecordHead } from "#db/queries/record/record";
import { findRecordRoot } from "#db/queries/record/record-proofs";
import {
  RECORD_KEY_FILE,
  RecordSigner,
  SIGNED_HEAD_FILE,
} from "../record/record-signer.server";

/** The signed head of a data folder cannot be read, so nobody knows how far its record went. */
export class UnreadableHeadError extends Error {
  override readonly name = "UnreadableHeadError";
}

/**
 * The head of the record that a data folder holds and a copy does not go on from: what would be lost if
 * the copy took its place; null where nothing would. The signed head tells, and the folder's own
 * database where it can still be opened. Throws {@link UnreadableHeadError} where the signed head is
 * there and tells nothing, unless that is no matter any more.
 */
export async function findLoss(
  folder: string,
  copy: Database,
  { site, isHeadNeeded }: { site: URL; isHeadNeeded: boolean },
): Promise<RecordHead | null> {
  const signed = await signedHead(folder, copy, site);
  if (signed === "unreadable" && isHeadNeeded) {
    throw new UnreadableHeadError(SIGNED_HEAD_FILE);
  }
  const held = [
    signed === "unreadable" ? null : signed,
    await databaseHead(folder),
  ];
  let lost: RecordHead | null = null;
  for (const head of held) {
    if (head === null || (await goesOnFrom(copy, head))) continue;
    if (lost === null || head.size > lost.size) lost = head;
  }
  return lost;
}

async function signedHead(
  folder: string,
  db: Database,
  site: URL,
): Promise<RecordHead | "unreadable" | null> {
  if (!existsSync(join(folder, SIGNED_HEAD_FILE))) return null;
  // A signer without a key would make itself a new one.
  const hasKey = existsSync(join(folder, RECORD_KEY_FILE));
  const signer = new RecordSigner({ db, folder, site });
  const head = hasKey ? await signer.lastSigned() : null;
  return head ?? "unreadable";
}

/** What the folder's own database says; null where there is none that can be read, which is why people restore. */
async function databaseHead(folder: string): Promise<RecordHead | null> {
  if (!existsSync(join(folder, LOCAL_DATABASE_FILE))) return null;
  try {
    const db = await openDatabase(localDatabaseUrl(folder));
    try {
      return await findRecordHead(db);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    if (error instanceof DatabaseError) return null;
    throw error;
  }
}

async function goesOnFrom(
  copy: Database,
  { size, root }: RecordHead,
): Promise<boolean> {
  return await readTransaction(copy, async (trx) => {
    const head = await findRecordHead(trx);
    if (size > head.size) return false;
    return (await findRecordRoot(trx, size)) === root;
  });
}
