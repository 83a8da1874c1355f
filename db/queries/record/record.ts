import type { Instant } from "#app/domain/text/calendar";
import { canonicalJson } from "#app/domain/proof/canonical-json";
import {
  appendLeaf,
  frontierOf,
  leafHash,
  rootOf,
} from "#app/domain/proof/merkle";
import {
  parseRecordEntry,
  type RecordEntry,
} from "#app/domain/record/record-entry";
import type { Database } from "#db/client";
import { insertRows } from "../insert-rows";
import { prepared } from "../prepared";
import { insertRecordNodes, listRecordNodes } from "./record-nodes";
import { insertRecordSubjects } from "./record-subjects";

/** How many entries the public record has, and the root of their tree. */
export interface RecordHead {
  size: number;
  root: string;
}

/** An entry where it stands in the record, counted from 0. */
export interface RecordedEntry {
  position: number;
  entry: RecordEntry;
  leafHash: string;
}

/**
 * Appends an entry to the public record inside the caller's transaction and gives its position and
 * the new root. The head row is claimed first, so that writers of any engine stand in line and no
 * position is skipped or taken twice; a rollback takes the entry back with everything else. `now`
 * is the moment that the entry itself names.
 */
export async function appendRecordEntry(
  trx: Database,
  entry: RecordEntry,
  now: Date,
): Promise<{ position: number; root: string }> {
  const recordedAt = now.toISOString();
  if (!trx.isTransaction) throw new TypeError("an entry needs a transaction");
  if (entry.at !== recordedAt) throw new TypeError("an entry is of its moment");
  const position = await claimPosition(trx);
  const payload = canonicalJson(entry);
  const hash = leafHash(payload);
  await insertRows(trx, "record_entries", [
    {
      position,
      type: entry.type,
      payload,
      leaf_hash: hash,
      recorded_at: recordedAt,
    },
  ]);
  await insertRecordSubjects(trx, position, entry);
  return { position, root: await growTree(trx, position, hash) };
}

async function claimPosition(trx: Database): Promise<number> {
  const [head] = await claimNext(trx, {});
  if (head === undefined) throw new RangeError("the record has no head");
  return head.size - 1;
}

const claimNext = prepared((db) =>
  db
    .updateTable("record_head")
    .set((eb) => ({ size: eb("size", "+", 1) }))
    .where("id", "=", 1)
    .returning("size"),
);

async function growTree(
  trx: Database,
  size: number,
  hash: string,
): Promise<string> {
  const frontier = await listRecordNodes(trx, frontierOf(size));
  const { tree, completed } = appendLeaf({ size, frontier }, hash);
  await insertRecordNodes(trx, completed);
  const root = rootOf(tree.frontier);
  await storeRoot(trx, { root });
  return root;
}

const storeRoot = prepared((db, { root }: { root: string }) =>
  db.updateTable("record_head").set({ root }).where("id", "=", 1),
);

/** Finds how far the record goes; an empty one has the root of the empty tree. */
export async function findRecordHead(db: Database): Promise<RecordHead> {
  return await db
    .selectFrom("record_head")
    .select(["size", "root"])
    .where("id", "=", 1)
    .executeTakeFirstOrThrow();
}

/** Finds how far the record went at a moment: the entries before the first one recorded after it. */
export async function findRecordHeadAt(
  db: Database,
  moment: Instant,
): Promise<RecordHead> {
  const next = await db
    .selectFrom("record_entries")
    .select("position")
    .where("recorded_at", ">", moment)
    .orderBy("recorded_at")
    .orderBy("position")
    .limit(1)
    .executeTakeFirst();
  if (next === undefined) return await findRecordHead(db);
  const size = next.position;
  return {
    size,
    root: rootOf(await listRecordNodes(db, frontierOf(size))),
  };
}

/** Finds one entry by its position; null where the record does not reach that far. */
export async function findRecordEntry(
  db: Database,
  position: number,
): Promise<RecordedEntry | null> {
  const [entry] = await listRecordEntries(db, { from: position, limit: 1 });
  return entry?.position === position ? entry : null;
}

/** Lists entries newest first, from a position downwards: `{ from: 9, limit: 3 }` gives 9, 8 and 7. */
export async function listRecordEntries(
  db: Database,
  { from, limit }: { from: number; limit: number },
): Promise<RecordedEntry[]> {
  const rows = await selectEntries(db)
    .where("position", "<=", from)
    .limit(limit)
    .execute();
  return rows.map(recordedEntry);
}

/** Lists the entries at some positions, newest first. */
export async function listRecordEntriesAt(
  db: Database,
  positions: readonly number[],
): Promise<RecordedEntry[]> {
  if (positions.length === 0) return [];
  const rows = await selectEntries(db)
    .where("position", "in", positions)
    .execute();
  return rows.map(recordedEntry);
}

function selectEntries(db: Database) {
  return db
    .selectFrom("record_entries")
    .select(["position", "payload", "leaf_hash"])
    .orderBy("position", "desc");
}

function recordedEntry(row: {
  position: number;
  payload: string;
  leaf_hash: string;
}): RecordedEntry {
  return {
    position: row.position,
    entry: parseRecordEntry(row.payload),
    leafHash: row.leaf_hash,
  };
}
