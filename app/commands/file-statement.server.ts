import { randomBytes } from "node:crypto";
import type { Database } from "#db/client";
import { keyedWrite } from "#db/keyed-write";
import { findPublishedSubject } from "#db/queries/update/published-subjects";
import {
  findStatement,
  findWaitingOf,
  insertOpenStatement,
} from "#db/queries/statement/statements";
import { findActor } from "#db/queries/account/users";
import { contestWordsHash } from "#app/domain/statement/contest-words-hash";
import { isAllowed } from "#app/domain/permissions";
import { MOST_OPEN_STATEMENTS } from "#app/domain/statement/statement";
import { statementId } from "#app/domain/statement/statement-id";
import type { StatementInput } from "#app/domain/statement/statement-input";
import { hasRoleIn, type Actor } from "#app/domain/account/user";

/** Somebody says that a published update errs, or answers it for the government concerned. */
export interface FileStatementRequest {
  actor: Pick<Actor, "id">;
  updateId: string;
  input: StatementInput;
  language: "es" | "en";
  now: Date;
}

export type FileStatementResult =
  | { ok: true; statementId: string; repeated: boolean }
  | {
      ok: false;
      reason:
        | "not_allowed"
        | "update_not_found"
        | "retracted"
        | "not_concerned"
        | "already_open"
        | "too_many_open"
        | "submission_reused";
    };

/**
 * Files a correction request or a reply on a published update; it waits for a moderator and nothing
 * changes in public. A person has one of a kind waiting on an update, and a bounded number in all. Only
 * an account of that province's government replies. Sent again, it says the same again.
 */
export async function fileStatement(
  db: Database,
  request: FileStatementRequest,
): Promise<FileStatementResult> {
  return await keyedWrite(db, (trx) => file(trx, request));
}

async function file(
  trx: Database,
  request: FileStatementRequest,
): Promise<FileStatementResult> {
  const { actor, input } = request;
  const author = await findActor(trx, actor.id);
  if (author === null || !isAllowed(author, `${input.kind}.file`)) {
    return { ok: false, reason: "not_allowed" };
  }
  const id = statementId(author.id, input.submissionId);
  const earlier = await findStatement(trx, id);
  if (earlier !== null) {
    return isSame(earlier, request)
      ? { ok: true, statementId: id, repeated: true }
      : { ok: false, reason: "submission_reused" };
  }
  const reason = await refusal(trx, author, request);
  if (reason !== null) return { ok: false, reason };
  await store(trx, id, author.id, request);
  return { ok: true, statementId: id, repeated: false };
}

type Earlier = NonNullable<Awaited<ReturnType<typeof findStatement>>>;

/** Whether a sending is the one that was accepted; where its words were removed since, its id speaks for it. */
function isSame(
  { kind, updateId, salt, wordsHash }: Earlier,
  { input, updateId: asked }: FileStatementRequest,
): boolean {
  const { words, url } = input;
  return (
    kind === input.kind &&
    updateId === asked &&
    (salt === null || contestWordsHash(salt, { words, url }) === wordsHash)
  );
}

async function refusal(
  trx: Database,
  author: Actor,
  { updateId, input: { kind } }: FileStatementRequest,
) {
  const subject = await findPublishedSubject(trx, updateId);
  if (subject === null) return "update_not_found";
  const concerned = hasRoleIn(author, "government", subject.provinceSlug);
  if (kind === "reply" && !concerned) return "not_concerned";
  // The government concerned speaks by its reply alone, whatever else the person may be.
  if (kind === "correction" && concerned) return "not_allowed";
  if (kind === "correction" && subject.isRetracted) return "retracted";
  const waiting = { authorId: author.id, kind, updateId };
  const { isWaiting, total } = await findWaitingOf(trx, waiting);
  if (isWaiting) return "already_open";
  return total >= MOST_OPEN_STATEMENTS ? "too_many_open" : null;
}

async function store(
  trx: Database,
  id: string,
  authorId: string,
  { updateId, input, language, now }: FileStatementRequest,
): Promise<void> {
  const { kind, words, url } = input;
  const salt = randomBytes(32).toString("hex");
  await insertOpenStatement(trx, {
    ...{ id, kind, updateId, authorId, language, words, url, salt },
    wordsHash: contestWordsHash(salt, { words, url }),
    filedAt: now.toISOString(),
  });
}
