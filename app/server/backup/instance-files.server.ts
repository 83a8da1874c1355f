import { copyFile, mkdir, open, readdir } from "node:fs/promises";
import { constants } from "node:fs";
import { dirname, join, relative } from "node:path";
import { LOCAL_DATABASE_FILE } from "#db/dialects/database-url";
import { SIGNED_HEAD_FILE } from "../record/record-signer.server";
import { EVIDENCE_FOLDER } from "./manifest.server";

/** Folders of a data folder whose files belong to no backup: what is half received, what an earlier restore put aside, and evidence, which goes by its hashes. */
const LEFT_OUT = new RegExp(
  `^(?:incoming|${EVIDENCE_FOLDER}|restore-[^/]*)(?:/|$)|^${LOCAL_DATABASE_FILE.replaceAll(".", "\\.")}`,
);

/** Drafts and probes: files on their way to another name, or out. */
const PASSING = /(?:^|\/)\.[^/]*$|\.part$|\.[0-9a-f]{12}$/;

/** Lists the files of a data folder that a backup keeps beside database and evidence, in order; the signed head first. */
export async function instanceFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !LEFT_OUT.test(path) && !PASSING.test(path));
  const isHead = (path: string) => path === SIGNED_HEAD_FILE;
  return files.toSorted((a, b) =>
    isHead(a) === isHead(b) ? (a < b ? -1 : 1) : isHead(a) ? -1 : 1,
  );
}

/** Copies a file for good, below folders that are made; false where it went meanwhile. */
export async function copySynced(from: string, to: string): Promise<boolean> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
  await syncPath(to);
  return true;
}

/** Lets a file, or the names in a folder, outlast a power cut. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Lets a folder outlast a power cut with every folder below it. */
export async function syncFolders(folder: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of found) {
    if (entry.isDirectory()) await syncPath(join(entry.parentPath, entry.name));
  }
  await syncPath(folder);
}
