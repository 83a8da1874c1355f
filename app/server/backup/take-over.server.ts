import { copyFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  RECORD_KEY_FILE,
  SIGNED_HEAD_FILE,
} from "../record/record-signer.server";
import { syncPath } from "./instance-files.server";

/** Folders of a restore inside the data folder, which may be a disk of its own and so cannot be renamed. */
const RESTORE = /^restore-/;

/** What tells how far the record went: never missing while the rest changes places. */
const LAST = [RECORD_KEY_FILE, SIGNED_HEAD_FILE];

/** Where a restore works and keeps what was there before. */
export interface RestoreFolders {
  /** The folder of this restore. */
  own: string;
  /** What will be the data folder. */
  fresh: string;
  /** What the data folder was. */
  before: string;
}

/** The folders of a restore that begins at a moment. */
export function restoreFolders(dataDir: string, now: Date): RestoreFolders {
  const stamp = now.toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const own = join(dataDir, `restore-${stamp}`);
  return { own, fresh: join(own, "new"), before: join(own, "before") };
}

/**
 * Puts what was made aside into the data folder, and what was there into a folder of its own: nothing
 * is deleted. Gives whether anything was there. Where it is cut off, the signed head still stands, and
 * the next restore knows what there was to lose.
 */
export async function takeOver(
  dataDir: string,
  { own, fresh, before }: RestoreFolders,
): Promise<boolean> {
  const old = (await readdir(dataDir)).filter((name) => !RESTORE.test(name));
  await mkdir(before, { mode: 0o700 });
  for (const name of old) {
    const [from, to] = [join(dataDir, name), join(before, name)];
    if (LAST.includes(name)) await copyFile(from, to);
    else await rename(from, to);
  }
  const made = await readdir(fresh);
  const inOrder = [
    ...made.filter((name) => !LAST.includes(name)),
    ...LAST.filter((name) => made.includes(name)),
  ];
  for (const name of inOrder) {
    await rename(join(fresh, name), join(dataDir, name));
  }
  for (const folder of [before, dataDir]) await syncPath(folder);
  await rm(old.length === 0 ? own : fresh, { recursive: true, force: true });
  return old.length > 0;
}
