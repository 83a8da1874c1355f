import { randomBytes } from "node:crypto";
import { link, open, readFile, rename, unlink } from "node:fs/promises";
import { dirname } from "node:path";

// Small files that hold what must not be lost or half written: keys and signed heads. Only their
// owner may read them.

/** What a file holds; null where there is none. */
export async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

/** Makes a file unless there is one, and gives what it holds now: of two processes that make it, both read the same. */
export async function createOnce(file: string, text: string): Promise<string> {
  const draft = draftOf(file);
  await writeSynced(draft, text);
  await linkOnce(draft, file);
  await syncFolder(dirname(file));
  return await readFile(file, "utf8");
}

/** Writes a file anew: whoever reads it, after a crash too, finds the old text or the new, whole. */
export async function replaceSynced(file: string, text: string): Promise<void> {
  const draft = draftOf(file);
  await writeSynced(draft, text);
  await rename(draft, file);
  await syncFolder(dirname(file));
}

async function linkOnce(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (errorCode(error) === "EEXIST") return await unlink(draft);
    // Some file systems know no links.
    return await rename(draft, file);
  }
  await unlink(draft);
}

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function draftOf(file: string): string {
  return `${file}.${randomBytes(6).toString("hex")}`;
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
