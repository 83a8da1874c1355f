import { createHash, randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { StartError } from "#app/server/start-error.server";
import { isSnapshotNote, NOTE_FILE, type WrittenFile } from "./note";
import type { SnapshotWords } from "./options";

/** A snapshot that is being written beside its place. */
export interface SnapshotFolder {
  write(path: string, bytes: Buffer): Promise<WrittenFile>;
  /** Puts the snapshot into its place, where an earlier one may stand. */
  finish(): Promise<void>;
  /** Leaves nothing behind; after `finish` it does nothing. */
  discard(): void;
}

/**
 * Begins a snapshot in a folder of its own beside `folder`, so that its place holds the earlier one or
 * the whole new one. Throws `StartError` where other files are there, or nothing can be written.
 */
export async function openFolder(
  folder: string,
  words: SnapshotWords,
): Promise<SnapshotFolder> {
  const place = resolve(folder);
  const mark = randomBytes(4).toString("hex");
  const [draft, earlier] = [`${place}.${mark}.new`, `${place}.${mark}.old`];
  const write = (path: string, bytes: Buffer) => writeInto(draft, path, bytes);
  const finish = () => replace({ place, draft, earlier });
  const discard = () => rmSync(draft, { recursive: true, force: true });
  return await explaining(folder, words, async () => {
    if (!(await isFree(place))) {
      throw new StartError(words.notASnapshot(folder), 1);
    }
    await mkdir(draft, { recursive: true });
    return {
      write: (path, bytes) =>
        explaining(folder, words, () => write(path, bytes)),
      finish: () => explaining(folder, words, finish),
      discard,
    };
  });
}

/** Whether a place is not there, empty, or holds a snapshot. */
async function isFree(place: string): Promise<boolean> {
  const names = await namesIn(place);
  if (names.length === 0) return true;
  if (!names.includes(NOTE_FILE)) return false;
  return isSnapshotNote(await readFile(join(place, NOTE_FILE), "utf8"));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function writeInto(
  draft: string,
  path: string,
  bytes: Buffer,
): Promise<WrittenFile> {
  const file = join(draft, path);
  await mkdir(dirname(file), { recursive: true });
  // Two pages in one file would be one page lost.
  await writeFile(file, bytes, { flag: "wx" });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path, bytes: bytes.length, sha256 };
}

async function replace(paths: {
  place: string;
  draft: string;
  earlier: string;
}): Promise<void> {
  const { place, draft, earlier } = paths;
  const isThere = await moved(place, earlier);
  try {
    await rename(draft, place);
  } catch (error) {
    if (isThere) await rename(earlier, place);
    throw error;
  }
  await rm(earlier, { recursive: true, force: true });
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

/** Puts what a file system refuses into one line. */
async function explaining<T>(
  folder: string,
  words: SnapshotWords,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new StartError(words.folderInUse(folder, code), 1);
  }
}
