import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase, type Database } from "#db/client";
import { fileDatabaseUrl } from "#db/dialects/database-url";
import { MIGRATIONS } from "#db/migrations/index";
import { findRecordHead, type RecordHead } from "#db/queries/record/record";
import { copyToFile } from "#db/whole-copy";
import type { Settings } from "../http/env.server";
import { evidenceFolder } from "../file/evidence-folder.server";
import { openEvidenceStore } from "../file/evidence-store.server";
import { SIGNED_HEAD_FILE } from "../record/record-signer.server";
import { copyEvidence } from "./evidence-copy.server";
import { copySynced, instanceFiles, syncPath } from "./instance-files.server";
import {
  DATA_FOLDER,
  DATABASE_FILE,
  EVIDENCE_FOLDER,
  fileFacts,
  MANIFEST_FILE,
  type Manifest,
} from "./manifest.server";

/** The instance that is backed up. */
export interface BackupSource {
  db: Database;
  settings: Settings;
  now: Date;
}

/**
 * Copies an instance into a folder, and writes the manifest beside it. The signed head comes first and
 * the database next, so that the head is never ahead of it; files come last, so that none that
 * the database names is missing.
 */
export async function gatherBackup(
  { db, settings, now }: BackupSource,
  draft: string,
): Promise<{ manifest: Manifest; missing: number }> {
  const { dataDir, demo } = settings;
  const copied: string[] = [];
  const copyOne = async (name: string) => {
    const path = `${DATA_FOLDER}/${name}`;
    const from = join(dataDir, name);
    if (await copySynced(from, join(draft, path))) copied.push(path);
  };
  await copyOne(SIGNED_HEAD_FILE);
  const database = join(draft, DATABASE_FILE);
  await copyToFile(db, database, { migrations: MIGRATIONS, now });
  await syncPath(database);
  const copy = await openDatabase(fileDatabaseUrl(database));
  let missing: number;
  let record: RecordHead;
  try {
    const store = openEvidenceStore(settings);
    const evidence = evidenceFolder(join(draft, EVIDENCE_FOLDER));
    ({ missing } = await copyEvidence(copy, store, evidence));
    record = await findRecordHead(copy);
  } finally {
    await copy.destroy();
  }
  for (const name of await instanceFiles(dataDir)) {
    if (name !== SIGNED_HEAD_FILE) await copyOne(name);
  }
  const evidence = await filesBelow(draft, EVIDENCE_FOLDER);
  const paths = [DATABASE_FILE, ...copied, ...evidence].toSorted();
  const manifest = {
    format: "lo-prometido-backup-1",
    takenAt: now.toISOString(),
    demo,
    record: { size: record.size, root: record.root },
    files: await factsOf(draft, paths),
  } as const;
  await writeFile(
    join(draft, MANIFEST_FILE),
    JSON.stringify(manifest, null, 1),
    { mode: 0o600, flush: true },
  );
  return { manifest: { ...manifest, files: [...manifest.files] }, missing };
}

async function factsOf(folder: string, paths: readonly string[]) {
  const files: Manifest["files"] = [];
  for (const path of paths) {
    const facts = await fileFacts(join(folder, path));
    if (facts === null) throw new Error(`${path} went away`);
    files.push({ path, ...facts });
  }
  return files;
}

async function filesBelow(folder: string, below: string): Promise<string[]> {
  const top = join(folder, below);
  await mkdir(top, { recursive: true, mode: 0o700 });
  const found = await readdir(top, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"));
}
