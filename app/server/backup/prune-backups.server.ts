import { readdir, rm, rmdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { RECORD_KEY_FILE } from "../record/record-signer.server";
import { syncPath } from "./instance-files.server";
import {
  DATA_FOLDER,
  MANIFEST_FILE,
  readManifest,
  type Manifest,
} from "./manifest.server";

const DAY = 24 * 60 * 60 * 1000;

/** An earlier backup beside a new one. */
interface EarlierBackup {
  folder: string;
  manifest: Manifest;
}

/** How many earlier backups were deleted, and when those that are left were made. */
export interface Pruned {
  gone: number;
  left: readonly string[];
}

/**
 * Deletes the backups beside a new one that were made so many days before it or earlier; null deletes
 * none. Only folders count that say they are a backup of the same instance, which shows in the key of
 * its record; of each only the files that it names go, so what somebody else put there stays. Never
 * the new one, nor any that is newer.
 */
export async function pruneBackups(
  newest: string,
  keepDays: number | null,
): Promise<Pruned> {
  const own = await readManifest(newest);
  if (own === null) throw new Error(`${newest} is no backup`);
  const earlier = await earlierBackups(resolve(newest), own);
  const limit = Date.parse(own.takenAt) - (keepDays ?? Infinity) * DAY;
  const isOver = ({ manifest }: EarlierBackup) =>
    Date.parse(manifest.takenAt) <= limit;
  const over = earlier.filter(isOver);
  for (const backup of over) await deleteBackup(backup);
  if (over.length > 0) await syncPath(dirname(resolve(newest)));
  const left = earlier.filter((backup) => !isOver(backup));
  return {
    gone: over.length,
    left: left.map(({ manifest }) => manifest.takenAt),
  };
}

async function earlierBackups(
  newest: string,
  own: Manifest,
): Promise<EarlierBackup[]> {
  const key = keyOf(own);
  const found: EarlierBackup[] = [];
  if (key === undefined) return found;
  const parent = dirname(newest);
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    const folder = join(parent, entry.name);
    if (!entry.isDirectory() || folder === newest) continue;
    const manifest = await readManifest(folder);
    if (manifest === null || keyOf(manifest) !== key) continue;
    if (manifest.takenAt < own.takenAt) found.push({ folder, manifest });
  }
  return found;
}

/** What tells instances apart: the hash of the key that signs the record. */
function keyOf({ files }: Manifest): string | undefined {
  const path = `${DATA_FOLDER}/${RECORD_KEY_FILE}`;
  return files.find((file) => file.path === path)?.sha256;
}

/** The manifest goes last: cut off, the next run finds the rest. */
async function deleteBackup({
  folder,
  manifest,
}: EarlierBackup): Promise<void> {
  const folders = new Set<string>();
  for (const { path } of manifest.files) {
    await rm(join(folder, path), { force: true });
    const steps = path.split("/").slice(0, -1);
    steps.forEach((_, at) => folders.add(steps.slice(0, at + 1).join("/")));
  }
  const deepestFirst = [...folders].toSorted((a, b) => b.length - a.length);
  for (const path of deepestFirst) await removeEmpty(join(folder, path));
  await rm(join(folder, MANIFEST_FILE));
  await removeEmpty(folder);
}

async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOTEMPTY" && code !== "EEXIST" && code !== "ENOENT") {
      throw error;
    }
  }
}
