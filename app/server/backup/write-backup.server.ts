import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { RecordFault } from "#app/domain/record/record-fault";
import type { RecordHead } from "#db/queries/record/record";
import { checkInstance, copyInstance } from "./copied-instance.server";
import { gatherBackup, type BackupSource } from "./gather-backup.server";
import { syncFolders, syncPath } from "./instance-files.server";
import type { Manifest } from "./manifest.server";

/** What is backed up, where to, and who wants to know how far it is. */
export interface BackupRequest extends BackupSource {
  /** Where the backup will be; nothing may be there, or an empty folder. */
  place: string;
  /** Called when everything is copied and the check begins. */
  onCheck(): void;
}

export type BackupResult =
  | ({ ok: true; files: number; bytes: number; missing: number } & RecordHead)
  | { ok: false; reason: "not_empty" }
  | { ok: false; reason: "does_not_fit"; fault: RecordFault };

/**
 * Writes a backup of an instance, which may go on working meanwhile, and checks it by making an
 * instance of it aside. Only a backup that holds comes to its place; of any other nothing stays.
 */
export async function writeBackup(
  request: BackupRequest,
): Promise<BackupResult> {
  const place = resolve(request.place);
  if (!(await isFree(place))) return { ok: false, reason: "not_empty" };
  const draft = join(dirname(place), `.${basename(place)}.part`);
  const aside = join(dirname(place), `.${basename(place)}.check`);
  try {
    for (const left of [draft, aside]) await removeFolder(left);
    await mkdir(draft, { recursive: true, mode: 0o700 });
    const { manifest, missing } = await gatherBackup(request, draft);
    request.onCheck();
    const fault = await faultOf(request, { draft, aside, manifest });
    if (fault !== null) return { ok: false, reason: "does_not_fit", fault };
    await syncFolders(draft);
    await rename(draft, place);
    await syncPath(dirname(place));
    const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
    const files = manifest.files.length;
    return { ok: true, files, bytes, missing, ...manifest.record };
  } finally {
    for (const left of [draft, aside]) await removeFolder(left);
  }
}

async function faultOf(
  { settings, now }: BackupRequest,
  {
    draft,
    aside,
    manifest,
  }: { draft: string; aside: string; manifest: Manifest },
): Promise<RecordFault | null> {
  const site = settings.origin;
  const copy = await copyInstance(draft, manifest, {
    folder: aside,
    ...{ site, now },
  });
  try {
    const result = await checkInstance(copy);
    return result.ok ? null : result.fault;
  } finally {
    await copy.close();
  }
}

/** Nothing there, or a folder without anything in it. */
async function isFree(place: string): Promise<boolean> {
  try {
    return (await readdir(place)).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
    throw error;
  }
}

async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
