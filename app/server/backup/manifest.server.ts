import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

/** The file in a backup that says what it is and what belongs to it. */
export const MANIFEST_FILE = "backup.json";

/** The database in a backup, whatever engine it came from: one file. */
export const DATABASE_FILE = "database.db";

/** Folders of a backup: evidence by its hash, and everything else of the data folder. */
export const EVIDENCE_FOLDER = "evidence";
export const DATA_FOLDER = "data";

/** A path inside the backup: no way leads out of it. */
const path = z
  .string()
  .regex(/^[^/\\\0]+(?:\/[^/\\\0]+)*$/)
  .refine((text) => !text.split("/").includes(".."));

/** What a backup says of itself: when it was made, how far its record goes, and every file with its hash. */
export const Manifest = z.strictObject({
  format: z.literal("lo-prometido-backup-1"),
  takenAt: z.string(),
  /** Of invented people: it never comes into a real site. */
  demo: z.boolean(),
  record: z.strictObject({ size: z.int().min(0), root: z.string() }),
  files: z.array(
    z.strictObject({ path, bytes: z.int().min(0), sha256: z.string() }),
  ),
});

export type Manifest = z.infer<typeof Manifest>;

/** Why a folder is no backup that can be used: it is none, or a file of it is gone, or is not what it was. */
export type BackupProblem =
  | { reason: "not_a_backup" }
  | { reason: "file_missing" | "file_differs"; file: string };

export type ReadBackup =
  { ok: true; manifest: Manifest } | ({ ok: false } & BackupProblem);

/** Reads a backup's manifest and compares every file with it. */
export async function readBackup(folder: string): Promise<ReadBackup> {
  const manifest = await readManifest(folder);
  if (manifest === null) return { ok: false, reason: "not_a_backup" };
  for (const { path: file, bytes, sha256 } of manifest.files) {
    const found = await fileFacts(join(folder, file));
    if (found === null) return { ok: false, reason: "file_missing", file };
    if (found.bytes !== bytes || found.sha256 !== sha256) {
      return { ok: false, reason: "file_differs", file };
    }
  }
  const hasDatabase = manifest.files.some((it) => it.path === DATABASE_FILE);
  return hasDatabase
    ? { ok: true, manifest }
    : { ok: false, reason: "file_missing", file: DATABASE_FILE };
}

/** Length and SHA-256 of a file; null where there is none. */
export async function fileFacts(
  file: string,
): Promise<{ bytes: number; sha256: string } | null> {
  try {
    const { size } = await stat(file);
    const hash = createHash("sha256");
    await pipeline(createReadStream(file), hash);
    return { bytes: size, sha256: hash.digest("hex") };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** What a folder says of itself, unread its files; null where it is no backup. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const text = await readFile(join(folder, MANIFEST_FILE), "utf8");
    return Manifest.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isNone = code === "ENOENT" || code === "ENOTDIR";
    if (isNone || error instanceof SyntaxError) return null;
    throw error;
  }
}
