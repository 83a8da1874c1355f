import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { sha256Hex } from "#app/domain/proof/commitment";
import { DataPackageFile } from "#app/domain/open-data/data-package";
import type {
  DataSource,
  FolderProblem,
} from "#app/domain/open-data/data-source";
import { OPEN_TABLES, type OpenTableName } from "#app/domain/open-data/tables";
import { columnsOfFile, readTable } from "../open-data/csv-file.server";

/** Largest descriptor that is read, in bytes. */
const MOST_BYTES = 1024 * 1024;

/** A folder whose files are whole, and whether they tell of invented people. */
export type FolderReading =
  | { ok: true; source: DataSource; demo: boolean }
  | ({ ok: false } & FolderProblem);

/**
 * Opens a folder with what `/datos` exports: the descriptor, and beside it the file of each table it
 * names. Every hash and every column is checked before the first row is read.
 */
export async function openDataFolder(folder: string): Promise<FolderReading> {
  const described = await readDescriptor(join(folder, "datapackage.json"));
  if ("reason" in described) return { ok: false, ...described };
  const { resources, record, demo } = described.content;
  const problem =
    tableProblem(resources.map(({ name }) => name)) ??
    (await fileProblem(folder, resources));
  if (problem !== null) return { ok: false, ...problem };
  const files = OPEN_TABLES.flatMap(({ name }) => {
    const found = resources.find((it) => it.name === name);
    return found ? [{ name, sha256: found.hash, rows: found.rows }] : [];
  });
  const rowsOf = new Map(files.map(({ name, rows }) => [name, rows]));
  const source: DataSource = {
    record,
    package: described.sha256,
    files,
    rows: (table) =>
      readTable(fileOf(folder, table.name), table, rowsOf.get(table.name) ?? 0),
  };
  return { ok: true, source, demo };
}

function fileOf(folder: string, name: OpenTableName): string {
  return join(folder, `${name}.csv`);
}

async function readDescriptor(
  file: string,
): Promise<FolderProblem | { content: DataPackageFile; sha256: string }> {
  const size = await sizeOf(file);
  if (size === null) return { reason: "package_missing" };
  if (size > MOST_BYTES) return { reason: "package_malformed" };
  const text = await readFile(file, "utf8");
  const parsed = DataPackageFile.safeParse(jsonIn(text));
  return parsed.success
    ? { content: parsed.data, sha256: sha256Hex(text) }
    : { reason: "package_malformed" };
}

/** Undefined where the text is no JSON: the descriptor's schema refuses that. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tableProblem(names: readonly string[]): FolderProblem | null {
  const known: readonly string[] = OPEN_TABLES.map(({ name }) => name);
  const strange = names.find(
    (name, index) => !known.includes(name) || names.indexOf(name) !== index,
  );
  if (strange !== undefined) return { reason: "table_unknown", file: strange };
  const missing = known.find((name) => !names.includes(name));
  return missing === undefined
    ? null
    : { reason: "table_missing", file: missing };
}

async function fileProblem(
  folder: string,
  resources: DataPackageFile["resources"],
): Promise<FolderProblem | null> {
  for (const table of OPEN_TABLES) {
    const path = fileOf(folder, table.name);
    const file = `${table.name}.csv`;
    if ((await sizeOf(path)) === null) return { reason: "file_missing", file };
    const { hash } = resources.find(({ name }) => name === table.name) ?? {};
    if ((await hashOf(path)) !== hash) {
      return { reason: "checksum_differs", file };
    }
    const found = await columnsOfFile(path);
    const known = Object.keys(table.columns);
    const unknown = found.filter(
      (name, index) => !known.includes(name) || found.indexOf(name) !== index,
    );
    if (unknown.length > 0) {
      return { reason: "columns_unknown", file, columns: unknown };
    }
    const missing = known.filter((name) => !found.includes(name));
    if (missing.length > 0) {
      return { reason: "columns_missing", file, columns: missing };
    }
  }
  return null;
}

/** Bytes of a file, null where there is none of that name. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
