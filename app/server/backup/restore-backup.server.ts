import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { endEverySession } from "#app/commands/end-every-session.server";
import { giveUpEntries } from "#app/commands/give-up-entries.server";
import type { RecordFault } from "#app/domain/record/record-fault";
import {
  LOCAL_DATABASE_FILE,
  localDatabaseUrl,
} from "#db/dialects/database-url";
import { findRecordHead, type RecordHead } from "#db/queries/record/record";
import type { Settings } from "../http/env.server";
import { evidenceFolder } from "../file/evidence-folder.server";
import { openEvidenceStore } from "../file/evidence-store.server";
import { writeRemovalList } from "../review/removal-list.server";
import {
  checkInstance,
  copyInstance,
  type CopiedInstance,
} from "./copied-instance.server";
import { copyEvidence } from "./evidence-copy.server";
import { findLoss } from "./held-record.server";
import {
  EVIDENCE_FOLDER,
  readBackup,
  type BackupProblem,
  type Manifest,
} from "./manifest.server";
import { moveRows, type MoveResult } from "./move-rows.server";
import {
  findHeldActs,
  repeatActs,
  type RepeatedActs,
} from "./repeated-acts.server";
import { restoreFolders, takeOver } from "./take-over.server";

/** Which backup comes back to which instance, and whether entries may be given up for it. */
export interface RestoreRequest {
  backup: string;
  settings: Settings;
  acceptLoss: boolean;
  now: Date;
}

export type RestoreResult =
  | ({
      ok: true;
      /** The head that was given up; null where nothing was. */
      lost: RecordHead | null;
      /** The folder with what was there; null where nothing was. */
      before: string | null;
      /** When the backup was made. */
      takenAt: string;
      /** Removals and closed accounts that were done again; null where nobody knows what there was to do. */
      repeated: RepeatedActs;
    } & RecordHead)
  | ({ ok: false } & BackupProblem)
  | { ok: false; reason: "demo_backup" | "real_backup" | "database_not_empty" }
  | { ok: false; reason: "does_not_fit"; fault: RecordFault }
  | { ok: false; reason: "would_lose"; kept: number; lost: RecordHead };

/**
 * Brings a backup back: made aside, checked whole, and only then put in the place of what is there,
 * which is kept beside it. A backup that does not go on from the record that is there is refused,
 * unless the loss is accepted: then an entry of the record says so, for everybody to read. What was
 * removed since the backup was made is removed again.
 */
export async function restoreBackup(
  request: RestoreRequest,
): Promise<RestoreResult> {
  const { backup, settings, now } = request;
  const read = await readBackup(backup);
  if (!read.ok) return read;
  const { manifest } = read;
  if (manifest.demo !== settings.demo) {
    const reason = manifest.demo ? "demo_backup" : "real_backup";
    return { ok: false, reason };
  }
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
  const { own } = restoreFolders(settings.dataDir, now);
  let isOver = false;
  try {
    const result = await restoreInto(request, manifest);
    isOver = result.ok;
    return result;
  } finally {
    if (!isOver) await rm(own, { recursive: true, force: true });
  }
}

async function restoreInto(
  request: RestoreRequest,
  manifest: Manifest,
): Promise<RestoreResult> {
  const { backup, settings, now } = request;
  const { dataDir, origin: site } = settings;
  const folders = restoreFolders(dataDir, now);
  await mkdir(folders.own, { mode: 0o700 });
  const place = { folder: folders.fresh, site, now };
  const copy = await copyInstance(backup, manifest, place);
  try {
    const checked = await checkInstance(copy);
    if (!checked.ok) {
      return { ok: false, reason: "does_not_fit", fault: checked.fault };
    }
    const { acceptLoss } = request;
    const isHeadNeeded = !acceptLoss;
    const lost = await findLoss(dataDir, copy.db, { site, isHeadNeeded });
    if (lost !== null && !acceptLoss) {
      return { ok: false, reason: "would_lose", kept: checked.size, lost };
    }
    // Whoever signed out since, or changed a password, must not find the old session open again.
    await endEverySession(copy.db);
    if (lost !== null) await giveUpEntries(copy.db, { lost, now });
    const held = await findHeldActs(dataDir);
    const repeated = await repeatActs(copy, held, now);
    const fault = await faultAfter(copy, repeated);
    if (fault !== null) return { ok: false, reason: "does_not_fit", fault };
    await writeRemovalList(copy.db, { dataDir: copy.folder }, held);
    const head = await findRecordHead(copy.db);
    await copy.signer.sign();
    const brought = await bringElsewhere(copy, request);
    if (!brought.ok) return brought;
    await copy.close();
    const hadAny = await takeOver(dataDir, folders);
    const before = hadAny ? folders.before : null;
    const { takenAt } = manifest;
    return { ok: true, ...head, lost, before, takenAt, repeated };
  } finally {
    await copy.close();
  }
}

/** What was done again must leave a record that fits, as everything else does. */
async function faultAfter(
  copy: CopiedInstance,
  repeated: RepeatedActs,
): Promise<RecordFault | null> {
  if (repeated === null) return null;
  if (repeated.removals + repeated.closures === 0) return null;
  const checked = await checkInstance(copy);
  return checked.ok ? null : checked.fault;
}

/** Brings evidence and rows to where the settings keep them, where that is not the data folder. */
async function bringElsewhere(
  copy: CopiedInstance,
  { settings, now }: RestoreRequest,
): Promise<{ ok: true } | Extract<MoveResult, { ok: false }>> {
  const { dataDir, databaseUrl, evidenceBucket } = settings;
  const evidence = join(copy.folder, EVIDENCE_FOLDER);
  const store = evidenceFolder(evidence);
  if (evidenceBucket !== null) {
    await copyEvidence(copy.db, store, openEvidenceStore(settings));
  }
  if (databaseUrl !== localDatabaseUrl(dataDir)) {
    const signed = await copy.signer.lastSigned();
    const request = { url: databaseUrl, store, signed, now };
    const moved = await moveRows(copy.db, request);
    if (!moved.ok) return moved;
    await copy.close();
    await rm(join(copy.folder, LOCAL_DATABASE_FILE));
  }
  if (evidenceBucket !== null) {
    await rm(evidence, { recursive: true, force: true });
  }
  return { ok: true };
}
