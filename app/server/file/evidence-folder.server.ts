import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { storedKey } from "#app/domain/evidence/evidence-file";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";

/** Evidence in a folder of the data: `ab/cd/abcd…`, each file written aside, synced and then named. */
export function evidenceFolder(folder: string): EvidenceStore {
  const pathOf = (sha256: string) => join(folder, storedKey(sha256));
  return {
    async put(sha256, bytes) {
      const path = pathOf(sha256);
      if ((await sizeOf(path)) === bytes.byteLength) return;
      await makeFolders(folder, dirname(path));
      const aside = join(folder, `.${randomUUID()}.part`);
      try {
        await writeSynced(aside, bytes);
        await rename(aside, path);
      } finally {
        await rm(aside, { force: true });
      }
      await syncFolder(dirname(path));
    },
    async open(sha256) {
      const path = pathOf(sha256);
      const size = await sizeOf(path);
      if (size === null) return null;
      const body = Readable.toWeb(createReadStream(path));
      return { size, body: body as ReadableStream<Uint8Array> };
    },
    async has(sha256) {
      return (await sizeOf(pathOf(sha256))) !== null;
    },
    async remove(sha256) {
      await rm(pathOf(sha256), { force: true });
    },
  };
}

/** Bytes of a file, null where there is none of that name. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new folder lasts only once the one above it is synced. */
async function makeFolders(top: string, folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let at = dirname(folder); ; at = dirname(at)) {
    await syncFolder(at);
    if (at === dirname(first) || at === dirname(top)) return;
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
