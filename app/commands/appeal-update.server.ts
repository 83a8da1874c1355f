import { randomBytes, randomUUID } from "node:crypto";
import type { Database } from "#db/client";
import { keyedWrite } from "#db/keyed-write";
import {
  findAppeal,
  hasOpenAppeal,
  insertAppeal,
} from "#db/queries/statement/appeals";
import { appendRecordEntry } from "#db/queries/record/record";
import { submitAgain } from "#db/queries/update/stored-again";
import {
  findSubmission,
  insertSubmission,
  isRepeat,
} from "#db/queries/update/submissions";
import { claimTargetOf } from "#db/queries/update/update-subjects";
import { listSubmittedVersions } from "#db/queries/update/update-versions";
import {
  claimUpdate,
  findUpdateHead,
  type UpdateHead,
} from "#db/queries/update/updates";
import { findActor } from "#db/queries/account/users";
import type { AppealInput } from "#app/domain/statement/appeal";
import { canonicalJson } from "#app/domain/proof/canonical-json";
import { sha256Hex } from "#app/domain/proof/commitment";
import { contestWordsHash } from "#app/domain/statement/contest-words-hash";
import { nextState } from "#app/domain/decision/lifecycle";
import { isAllowed } from "#app/domain/permissions";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Actor } from "#app/domain/account/user";

/** An author asks others to look at their rejected update. */
export interface AppealUpdateRequest {
  actor: Pick<Actor, "id">;
  updateId: string;
  input: AppealInput;
  now: Date;
}

export type AppealUpdateResult =
  | { ok: true; repeated: boolean }
  | {
      ok: false;
      reason:
        | "not_allowed"
        | "update_not_found"
        | "not_rejected"
        | "already_appealed"
        | "appeal_open"
        | "submission_reused";
    };

/**
 * Appeals a rejection, once (rule 10). The rejected words go, unchanged and as the next version, to
 * people who have not decided on the update: their decisions are counted like those on any version,
 * so an appealed verdict takes two. One person has one open appeal on a promise at a time. That an appeal was made enters the record. Sent again, it says
 * the same again.
 */
export async function appealUpdate(
  db: Database,
  request: AppealUpdateRequest,
): Promise<AppealUpdateResult> {
  return await keyedWrite(db, (trx) => appeal(trx, request));
}

async function appeal(
  trx: Database,
  { actor, updateId, input, now }: AppealUpdateRequest,
): Promise<AppealUpdateResult> {
  const author = await findActor(trx, actor.id);
  if (author === null || !isAllowed(author, "appeal.file")) {
    return { ok: false, reason: "not_allowed" };
  }
  const seen = await findUpdateHead(trx, updateId);
  if (seen === null || seen.authorId !== author.id) {
    return { ok: false, reason: "update_not_found" };
  }
  // The target first, as whoever decides on its updates does: of two appeals at once one sees the other.
  await claimTargetOf(trx, updateId);
  const head = await claimUpdate(trx, updateId);
  if (head === null) return { ok: false, reason: "update_not_found" };
  const requestHash = sha256Hex(
    canonicalJson({ intent: "appeal", updateId, words: input.words }),
  );
  const earlier = await findSubmission(trx, author.id, input.submissionId);
  if (earlier !== null) {
    return isRepeat(earlier, requestHash)
      ? { ok: true, repeated: true }
      : { ok: false, reason: "submission_reused" };
  }
  if ((await findAppeal(trx, updateId)) !== null) {
    return { ok: false, reason: "already_appealed" };
  }
  if (nextState(head.state, "appeal") === null) {
    return { ok: false, reason: "not_rejected" };
  }
  const accounts = [author.id, ...author.otherAccountIds];
  if (await hasOpenAppeal(trx, accounts, head.targetCode)) {
    return { ok: false, reason: "appeal_open" };
  }
  const version = await sendAgain(trx, head, now);
  await insertSubmission(trx, {
    authorId: author.id,
    submissionId: input.submissionId,
    updateId,
    version,
    intent: "submit",
    requestHash,
    acceptedAt: now.toISOString(),
  });
  await store(trx, head, version, input, now);
  return { ok: true, repeated: false };
}

/** Sends the words of the rejected version again; gives the version. */
async function sendAgain(
  trx: Database,
  head: UpdateHead,
  now: Date,
): Promise<number> {
  const rejected = (await listSubmittedVersions(trx, [head.id])).get(head.id);
  if (rejected === undefined) throw new Error("a rejection without a version");
  return (await submitAgain(trx, head, rejected.content, { now })).version;
}

async function store(
  trx: Database,
  head: UpdateHead,
  version: number,
  { words }: AppealInput,
  now: Date,
): Promise<void> {
  const id = randomUUID();
  const salt = randomBytes(32).toString("hex");
  const wordsHash = contestWordsHash(salt, { words, url: null });
  await insertAppeal(trx, {
    id,
    updateId: head.id,
    authorId: head.authorId,
    version,
    words,
    wordsHash,
    salt,
    filedAt: now.toISOString(),
  });
  const entry = recordEntry("appeal_filed", now, {
    appeal: id,
    target: head.targetCode,
    author: head.authorId,
    words: wordsHash,
  });
  await appendRecordEntry(trx, entry, now);
}
