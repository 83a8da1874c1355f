import type { Instant } from "#app/domain/text/calendar";
import type { UpdateState } from "#app/domain/update/update";
import type { Database } from "#db/client";
import { prepared } from "../prepared";
import { insertRows } from "../insert-rows";

/** A sending that is accepted: what was asked, in one hash, and what came of it. */
export interface Submission {
  authorId: string;
  submissionId: string;
  updateId: string;
  version: number;
  intent: "draft" | "submit" | "withdraw";
  requestHash: string;
  acceptedAt: Instant;
}

/** An accepted sending with the state that it brought its update to; without its hash once its words were removed. */
export interface AcceptedSubmission extends Omit<Submission, "requestHash"> {
  requestHash: string | null;
  state: UpdateState;
}

/**
 * Says whether an accepted sending is one that asked the same. One whose hash went with its words counts
 * as the same: its id was accepted once and makes nothing new.
 */
export function isRepeat(
  { requestHash }: AcceptedSubmission,
  asked: string,
): boolean {
  return requestHash === null || requestHash === asked;
}

/** Finds what an author's submission id was accepted for; null while it is free. */
export async function findSubmission(
  db: Database,
  authorId: string,
  submissionId: string,
): Promise<AcceptedSubmission | null> {
  const [row] = await sendingsOf(db, { authorId, submissionId });
  if (row === undefined) return null;
  return {
    authorId: row.author_id,
    submissionId: row.submission_id,
    updateId: row.update_id,
    version: row.version,
    intent: row.intent,
    requestHash: row.request_hash,
    acceptedAt: row.accepted_at,
    state: stateAfter(row.intent, (row.submitted_before ?? 0) > 0),
  };
}

const sendingsOf = prepared(
  (db, of: { authorId: string; submissionId: string }) =>
    db
      .selectFrom("submissions as s")
      .leftJoin("sending_hashes as h", (join) =>
        join
          .onRef("h.author_id", "=", "s.author_id")
          .onRef("h.submission_id", "=", "s.submission_id"),
      )
      .selectAll("s")
      .select("h.request_hash")
      .select((eb) =>
        eb
          .selectFrom("update_versions as v")
          .whereRef("v.update_id", "=", "s.update_id")
          .whereRef("v.version", "<", "s.version")
          .select((of) => of.fn.countAll<number>().as("count"))
          .as("submitted_before"),
      )
      .where("s.author_id", "=", of.authorId)
      .where("s.submission_id", "=", of.submissionId),
);

/** A draft saved before the first submission left a draft, one saved after it an answer in writing. */
function stateAfter(
  intent: Submission["intent"],
  wasSubmitted: boolean,
): UpdateState {
  if (intent === "submit") return "submitted";
  if (intent === "withdraw") return "withdrawn";
  return wasSubmitted ? "changes_requested" : "draft";
}

/** Binds a submission id to its update and version, for good; a second binding is a `unique` error. */
export async function insertSubmission(
  trx: Database,
  submission: Submission,
): Promise<void> {
  const of = {
    author_id: submission.authorId,
    submission_id: submission.submissionId,
    update_id: submission.updateId,
  };
  const { version, intent, requestHash, acceptedAt } = submission;
  await insertRows(trx, "submissions", [
    { ...of, version, intent, accepted_at: acceptedAt },
  ]);
  await insertRows(trx, "sending_hashes", [
    { ...of, request_hash: requestHash },
  ]);
}

/** Forgets what was asked in the sendings of an update, where its words are removed: the hash has no salt, so whoever guesses them could tell. */
export async function forgetSendingHashes(
  trx: Database,
  updateId: string,
): Promise<void> {
  await trx
    .deleteFrom("sending_hashes")
    .where("update_id", "=", updateId)
    .execute();
}
