import { writeTransaction, type Database } from "#db/client";
import { findActor } from "#db/queries/account/users";
import {
  coverReceivedPhoto,
  coverSentVersions,
  dropUncovered,
} from "#db/queries/evidence/covered-photos";
import type { FileContent } from "#db/queries/evidence/stored-files";
import { findOwnUpdate } from "#db/queries/update/own-updates";
import { claimUpdate } from "#db/queries/update/updates";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import { isAllowed } from "#app/domain/permissions";
import type { Actor } from "#app/domain/account/user";
import { nextState } from "#app/domain/decision/lifecycle";
import { namedFiles } from "#app/domain/update/own-photo";

/** The author of an update covers parts of a photo of it. */
export interface CoverPhotoRequest {
  actor: Pick<Actor, "id">;
  updateId: string;
  /** Names the photo in their form. */
  receivedId: string;
  /** Hash of what they saw. */
  seen: string;
  /** The photo with those parts black. */
  covered: FileContent;
  now: Date;
}

export type CoverPhotoResult =
  | {
      ok: true;
      /** Whether the photo as it was stands in something else that they, or others, have sent. */
      elsewhere: boolean;
    }
  | {
      ok: false;
      reason:
        | "not_allowed"
        | "update_not_found"
        | "not_editable"
        | "photo_not_found"
        | "photo_changed";
    };

/**
 * Puts the covered photo in the place of the one that was sent, for good: what lies under the black is
 * in no file and no version of the update any more. Only while nobody decides on it; what moderators see is
 * what was sent.
 */
export async function coverPhoto(
  db: Database,
  store: EvidenceStore,
  request: CoverPhotoRequest,
): Promise<CoverPhotoResult> {
  await putAll(store, request);
  const result = await writeTransaction(db, (trx) => cover(trx, request));
  // A sweep may have taken the same bytes away in between.
  if (result.ok) await putAll(store, request);
  return result;
}

async function putAll(
  store: EvidenceStore,
  { covered }: CoverPhotoRequest,
): Promise<void> {
  const { thumbnail, thumbnailContent } = covered;
  await store.put(covered.sha256, covered.content);
  if (thumbnail !== null && thumbnailContent !== null) {
    await store.put(thumbnail.sha256, thumbnailContent);
  }
}

async function cover(
  trx: Database,
  request: CoverPhotoRequest,
): Promise<CoverPhotoResult> {
  const { actor, updateId, receivedId, seen, covered, now } = request;
  const author = await findActor(trx, actor.id);
  if (author === null || !isAllowed(author, "update.submit")) {
    return { ok: false, reason: "not_allowed" };
  }
  await claimUpdate(trx, updateId);
  const own = await findOwnUpdate(trx, updateId, author.id);
  if (own === null) return { ok: false, reason: "update_not_found" };
  if (nextState(own.state, "save") === null) {
    return { ok: false, reason: "not_editable" };
  }
  if (!namedFiles(own).includes(receivedId)) {
    return { ok: false, reason: "photo_not_found" };
  }
  const photo = {
    ...{ receivedId, ownerId: author.id, updateId, seen },
    ...{ file: covered, coveredAt: now.toISOString() },
  };
  if (!(await coverReceivedPhoto(trx, photo))) {
    return { ok: false, reason: "photo_changed" };
  }
  await coverSentVersions(trx, photo);
  const isSame = covered.sha256 === seen;
  const isGone = isSame || (await dropUncovered(trx, seen));
  return { ok: true, elsewhere: !isGone };
}
