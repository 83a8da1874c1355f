import { randomUUID } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import {
  countReceivedBytes,
  findReceivedBytes,
  insertReceivedFile,
  renewReceivedFile,
} from "#db/queries/evidence/received-files";
import {
  insertStoredFile,
  type FileContent,
} from "#db/queries/evidence/stored-files";
import { findActor } from "#db/queries/account/users";
import { QUOTA_BYTES, QUOTA_DAYS } from "#app/domain/evidence/evidence-file";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import { isAllowed } from "#app/domain/permissions";
import type { Actor } from "#app/domain/account/user";

const DAY = 24 * 60 * 60 * 1000;

/** A file fit to be served, with what its sender sent and called it. */
export interface SoundFile extends FileContent {
  receivedSha256: string;
  receivedBytes: number;
  name: string;
}

/** Somebody sends a file, for an update that they are writing. */
export interface ReceiveFileRequest {
  actor: Pick<Actor, "id">;
  file: SoundFile;
  now: Date;
}

export type ReceiveFileResult =
  { ok: true; id: string } | { ok: false; reason: "not_allowed" | "quota" };

/**
 * Takes in a file: first its bytes, so that they outlast a power cut, then the rows that name them.
 * The same bytes of the same person are one file; of two people two, stored once, and neither is told.
 */
export async function receiveFile(
  db: Database,
  store: EvidenceStore,
  request: ReceiveFileRequest,
): Promise<ReceiveFileResult> {
  const { file } = request;
  const refusal = await refusalOf(db, request);
  if (refusal !== null) return { ok: false, reason: refusal };
  await putAll(store, file);
  const result = await writeTransaction(db, (trx) => take(trx, request));
  // A sweep may have taken the same bytes of somebody else's away in between.
  if (result.ok) await putAll(store, file);
  return result;
}

async function putAll(store: EvidenceStore, file: SoundFile): Promise<void> {
  await store.put(file.sha256, file.content);
  const { thumbnail, thumbnailContent } = file;
  if (thumbnail !== null && thumbnailContent !== null) {
    await store.put(thumbnail.sha256, thumbnailContent);
  }
}

async function refusalOf(
  db: Database,
  { actor, file, now }: ReceiveFileRequest,
): Promise<"not_allowed" | "quota" | null> {
  const person = await findActor(db, actor.id);
  if (person === null || !isAllowed(person, "update.submit")) {
    return "not_allowed";
  }
  const known = await findReceivedBytes(db, actor.id, file.receivedSha256);
  if (known !== null) return null;
  const since = new Date(now.getTime() - QUOTA_DAYS * DAY).toISOString();
  const sent = await countReceivedBytes(db, actor.id, since);
  return sent + file.receivedBytes > QUOTA_BYTES ? "quota" : null;
}

async function take(
  trx: Database,
  request: ReceiveFileRequest,
): Promise<ReceiveFileResult> {
  const { actor, file, now } = request;
  const { receivedSha256, name } = file;
  // Asked again: of many files sent at once, each must count those before it.
  const refusal = await refusalOf(trx, request);
  if (refusal !== null) return { ok: false, reason: refusal };
  const receivedAt = now.toISOString();
  const known = await findReceivedBytes(trx, actor.id, receivedSha256);
  if (known !== null) {
    await renewReceivedFile(trx, { id: known.id, name, receivedAt });
    return { ok: true, id: known.id };
  }
  await insertStoredFile(trx, file, receivedAt);
  const id = randomUUID();
  await insertReceivedFile(trx, {
    id,
    ownerId: actor.id,
    sha256: file.sha256,
    receivedSha256,
    name,
    bytes: file.receivedBytes,
    receivedAt,
  });
  return { ok: true, id };
}
