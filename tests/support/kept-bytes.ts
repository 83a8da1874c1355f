import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Every file in a folder and the folders below it. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The files of a database that lies in some: itself, its log and what they share. */
export async function databaseFiles(url: string): Promise<string[]> {
  const path = /^sqlite:(.*)$/.exec(url)?.[1];
  if (path === undefined) return [];
  const folder = join(path, "..");
  const base = path.split("/").at(-1) ?? "";
  const names = await readdir(folder);
  return names
    .filter((name) => name.startsWith(base))
    .map((name) => join(folder, name));
}
