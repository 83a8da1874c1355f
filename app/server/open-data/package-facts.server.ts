import { createHash, type Hash } from "node:crypto";
import type { FileFacts } from "#app/domain/open-data/data-package";
import { OPEN_TABLES, type OpenTableName } from "#app/domain/open-data/tables";
import type { Database } from "#db/client";
import { findRecordHead } from "#db/queries/record/record";
import { csvHead } from "../http/csv.server";
import { linesInTurn } from "./export.server";
import type { ExportScope } from "./exported-tables.server";

type PackageFacts = ReadonlyMap<OpenTableName, FileFacts>;

/** Packages that are remembered, for as long as the record stays as it is. */
const MOST_REMEMBERED = 8;

/** How often the files are written again because the record grew meanwhile. */
const MAX_ATTEMPTS = 3;

const remembered = new WeakMap<Database, Map<string, Promise<PackageFacts>>>();

/**
 * Bytes, SHA-256 and rows of every file as it would be sent now. The files are written once to find
 * out, and not again until the record grows: whoever asks meanwhile waits for the same answer.
 */
export async function packageFacts(scope: ExportScope): Promise<PackageFacts> {
  const { root } = await findRecordHead(scope.db);
  const { asOf, knownOn } = scope.clocks;
  const key = [root, asOf, knownOn, scope.origin].join(" ");
  const known = remembered.get(scope.db) ?? new Map<string, never>();
  remembered.set(scope.db, known);
  const before = known.get(key);
  if (before !== undefined) return await before;
  const facts = settledFacts(scope);
  known.set(key, facts);
  const [oldest] = known.keys();
  if (known.size > MOST_REMEMBERED && oldest !== undefined) {
    known.delete(oldest);
  }
  facts.catch(() => known.delete(key));
  return await facts;
}

/** Facts of one state of the record; after a few attempts, of the newest there was. */
async function settledFacts(scope: ExportScope): Promise<PackageFacts> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await findRecordHead(scope.db);
    const facts = await writtenFacts(scope);
    const after = await findRecordHead(scope.db);
    if (before.root === after.root || attempt === MAX_ATTEMPTS) return facts;
  }
}

async function writtenFacts(scope: ExportScope): Promise<PackageFacts> {
  const files = new Map(
    OPEN_TABLES.map((table) => [table.name, begun(csvHead(table))]),
  );
  const all = new Set(files.keys());
  for await (const batch of linesInTurn(scope, all)) {
    for (const { table, rows, text } of batch) {
      const file = files.get(table);
      if (file === undefined) throw new RangeError(`no table ${table}`);
      file.rows += rows;
      add(file, text);
    }
  }
  return new Map(
    [...files].map(([table, { hash, bytes, rows }]) => [
      table,
      { bytes, rows, sha256: hash.digest("hex") },
    ]),
  );
}

interface WrittenFile {
  hash: Hash;
  bytes: number;
  rows: number;
}

function begun(head: string): WrittenFile {
  const file = { hash: createHash("sha256"), bytes: 0, rows: 0 };
  add(file, head);
  return file;
}

function add(file: WrittenFile, text: string): void {
  file.hash.update(text, "utf8");
  file.bytes += Buffer.byteLength(text);
}
