import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { OPEN_TABLES, type OpenTableName } from "#app/domain/open-data/tables";
import { loader as dataPackage } from "#app/routes/resources/data-package";
import { loader as dataTable } from "#app/routes/resources/data-table";
import type { Database } from "#db/client";
import { API_NOW } from "./api";

type Args = Parameters<typeof dataTable>[0];

/** Asks for a file of the open data as the server would: `askData(db, "targets.csv?as-of=2020-06-30")`. */
export async function askData(
  db: Database,
  file: string,
  headers: Record<string, string> = {},
  now = API_NOW,
): Promise<Response> {
  const origin = new URL("https://lo.example");
  const context = { db, now: () => now, settings: { origin, demo: false } };
  const request = new Request(`${origin.origin}/datos/${file}`, { headers });
  const args = { request, context, params: {} } as unknown as Args;
  const isPackage = file.startsWith("datapackage.json");
  return await (isPackage ? dataPackage : dataTable)(args);
}

/** The bytes of a file, its mark included. */
export async function bytesOf(db: Database, file: string): Promise<Buffer> {
  return Buffer.from(await (await askData(db, file)).arrayBuffer());
}

/** The rows of a table as a program reads them: cells by column, nothing disarmed taken back. */
export async function rowsOf(
  db: Database,
  table: OpenTableName,
  query = "",
): Promise<Record<string, string>[]> {
  const bytes = await bytesOf(db, `${table}.csv${query}`);
  return parse(bytes, { bom: true, columns: true });
}

/** What every file holds, by its name. */
export async function everyFile(db: Database): Promise<Map<string, Buffer>> {
  const names = [
    "datapackage.json",
    ...OPEN_TABLES.map(({ name }) => `${name}.csv`),
  ];
  const files = new Map<string, Buffer>();
  for (const name of names) files.set(name, await bytesOf(db, name));
  return files;
}

/** A folder with some files in it, and how to be rid of it. */
export async function folderWith(
  files: ReadonlyMap<string, Buffer | string>,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "lo-prometido-data-"));
  for (const [name, content] of files) {
    await writeFile(join(folder, name), content);
  }
  return {
    folder,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Changes the lines of a file that hold a text. */
export function line(holding: string, change: (line: string) => string) {
  return (text: string) =>
    text
      .split("\r\n")
      .map((it) => (it.includes(holding) ? change(it) : it))
      .join("\r\n");
}

/** Leaves out the lines of a file that hold a text. */
export function without(holding: string) {
  return (text: string) =>
    text
      .split("\r\n")
      .filter((it) => !it.includes(holding))
      .join("\r\n");
}
