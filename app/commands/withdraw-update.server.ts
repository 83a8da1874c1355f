import type { Database } from "#db/client";
import { keyedWrite } from "#db/keyed-write";
import {
  findSubmission,
  insertSubmission,
  isRepeat,
} from "#db/queries/update/submissions";
import {
  changeUpdateState,
  claimUpdate,
  type UpdateHead,
} from "#db/queries/update/updates";
import { settleRepeat } from "#db/queries/decision/settled-repeats";
import { findActor } from "#db/queries/account/users";
import {
  sendingHash,
  type WithdrawInput,
} from "#app/domain/update/author-sending";
import { editRefusal, type EditRefusal } from "#app/domain/update/edit-check";
import { nextState } from "#app/domain/decision/lifecycle";
import { isAllowed } from "#app/domain/permissions";
import type { Actor } from "#app/domain/account/user";

/** An author takes an update back before it is decided. */
export interface WithdrawUpdateRequest {
  actor: Pick<Actor, "id">;
  input: WithdrawInput;
  now: Date;
}

export type WithdrawUpdateResult =
  | {
      ok: true;
      updateId: string;
      version: number;
      state: "withdrawn";
      repeated: boolean;
    }
  | {
      ok: false;
      reason: EditRefusal | "not_allowed" | "submission_reused";
    };

/**
 * Withdraws an update that is a draft, submitted, or waiting for changes; opinions it has so far stay
 * written down and count for nothing. Sent again, it says the same again. What was typed into a draft
 * stays with its author.
 */
export async function withdrawUpdate(
  db: Database,
  request: WithdrawUpdateRequest,
): Promise<WithdrawUpdateResult> {
  return await keyedWrite(db, (trx) => withdraw(trx, request));
}

async function withdraw(
  trx: Database,
  { actor, input, now }: WithdrawUpdateRequest,
): Promise<WithdrawUpdateResult> {
  const { submissionId, updateId } = input;
  const author = await findActor(trx, actor.id);
  if (author === null || !isAllowed(author, "update.withdraw")) {
    return { ok: false, reason: "not_allowed" };
  }
  const authorId = author.id;
  const head = await claimUpdate(trx, updateId);
  const requestHash = sendingHash({ ...input, intent: "withdraw" });
  const earlier = await findSubmission(trx, authorId, submissionId);
  if (earlier !== null) {
    return isRepeat(earlier, requestHash)
      ? withdrawn(updateId, earlier.version, true)
      : { ok: false, reason: "submission_reused" };
  }
  const { version: seen } = input;
  const attempt = { authorId, event: "withdraw", version: seen } as const;
  const refusal = editRefusal(head, attempt);
  if (head === null || refusal !== null) {
    return { ok: false, reason: refusal ?? "update_not_found" };
  }
  return await store(trx, { head, submissionId, requestHash, now });
}

async function store(
  trx: Database,
  {
    head,
    submissionId,
    requestHash,
    now,
  }: { head: UpdateHead; submissionId: string; requestHash: string; now: Date },
): Promise<WithdrawUpdateResult> {
  const { id: updateId, authorId } = head;
  const version = head.version + 1;
  const acceptedAt = now.toISOString();
  const moved = await changeUpdateState(trx, {
    id: updateId,
    fromState: head.state,
    fromVersion: head.version,
    toState: nextState(head.state, "withdraw") ?? head.state,
    toVersion: version,
    changedAt: acceptedAt,
  });
  if (!moved) return { ok: false, reason: "version_changed" };
  await endRepeat(trx, head, now);
  await insertSubmission(trx, {
    authorId,
    submissionId,
    updateId,
    version,
    intent: "withdraw",
    requestHash,
    acceptedAt,
  });
  return withdrawn(updateId, version, false);
}

/** What was to be decided again by others is over where its author takes it back. */
async function endRepeat(trx: Database, head: UpdateHead, now: Date) {
  const { id: updateId, submittedVersion: version, state } = head;
  if (version === null || state !== "submitted") return;
  await settleRepeat(trx, { updateId, version, outcome: "withdrawn" }, now);
}

function withdrawn(
  updateId: string,
  version: number,
  repeated: boolean,
): WithdrawUpdateResult {
  return { ok: true, updateId, version, state: "withdrawn", repeated };
}
