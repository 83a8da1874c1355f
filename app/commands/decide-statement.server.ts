import { randomBytes, randomUUID } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import { queueMail } from "#db/queries/account/mails";
import { appendRecordEntry } from "#db/queries/record/record";
import {
  claimRetraction,
  settleRetraction,
} from "#db/queries/decision/retraction-rounds";
import {
  appendStatementDecision,
  closeStatement,
  findStatement,
} from "#db/queries/statement/statements";
import { findActor } from "#db/queries/account/users";
import { findStatementStanding } from "#db/queries/statement/waiting-statements";
import { decisionNoteHash } from "#app/domain/decision/decision-note-hash";
import type { DecisionBar } from "#app/domain/decision/decision-bar";
import { isAllowed } from "#app/domain/permissions";
import type { MailData } from "#app/domain/account/mail";
import type { ReadStatement } from "#app/domain/statement/statement";
import { statementBar } from "#app/domain/statement/statement-bar";
import { statementEntry } from "#app/domain/record/statement-entry";
import type { StatementDecisionInput } from "#app/domain/statement/statement-input";
import type { Actor } from "#app/domain/account/user";

/** A moderator decides on a correction request or a reply. */
export interface DecideStatementRequest {
  actor: Pick<Actor, "id">;
  statementId: string;
  input: StatementDecisionInput;
  now: Date;
}

export type DecideStatementResult =
  | { ok: true; retracted: boolean }
  | {
      ok: false;
      reason:
        "not_allowed" | "statement_not_found" | "no_retraction" | DecisionBar;
    };

/**
 * Decides on what somebody said of a published update, once: a reply is published for its form alone;
 * a correction is accepted as a note, accepted with this person's proposal to retract the update, which
 * counts like any other, or declined. Whoever wrote either the statement or the update keeps out.
 * Whatever becomes public enters the record; a declined reply does not. Its author is told.
 */
export async function decideStatement(
  db: Database,
  request: DecideStatementRequest,
): Promise<DecideStatementResult> {
  return await writeTransaction(db, (trx) => decide(trx, request));
}

type StatementNews = MailData<"statement_decided">["outcome"];

type Stored = NonNullable<Awaited<ReturnType<typeof findStatement>>>;

async function decide(
  trx: Database,
  request: DecideStatementRequest,
): Promise<DecideStatementResult> {
  const { actor, statementId, input, now } = request;
  const moderator = await findActor(trx, actor.id);
  if (moderator === null || !isAllowed(moderator, "statement.decide")) {
    return { ok: false, reason: "not_allowed" };
  }
  const statement = await findStatement(trx, statementId);
  const standing = await findStatementStanding(
    trx,
    moderator,
    statementId,
    now,
  );
  if (statement?.kind !== input.kind || standing === null) {
    return { ok: false, reason: "statement_not_found" };
  }
  const { updateAuthorId } = standing;
  const subject = { authorId: statement.authorId, updateAuthorId };
  const bar = statementBar(moderator, subject, standing);
  if (bar !== null) return { ok: false, reason: bar };
  const retraction = await claimWhereAsked(trx, statement, request);
  if (retraction?.ok === false) return { ok: false, reason: "no_retraction" };
  const closed = await closeStatement(trx, statement.id);
  if (!closed) return { ok: false, reason: "already_decided" };
  await store(trx, statement, request);
  const settled =
    retraction === null ? null : await settleRetraction(trx, retraction, now);
  return { ok: true, retracted: settled?.final === "retract" };
}

/** The retraction that an accepted correction opens: accepted and not opened would be an empty word. */
async function claimWhereAsked(
  trx: Database,
  { updateId }: ReadStatement,
  { actor, input, now }: DecideStatementRequest,
) {
  const { retractionReason: reasonCode, note } = input;
  if (reasonCode === null || note === null) return null;
  const proposal = { actor, updateId, reasonCode, note, now };
  return await claimRetraction(trx, proposal);
}

async function store(
  trx: Database,
  statement: Stored,
  { actor, input, now }: DecideStatementRequest,
): Promise<void> {
  const { outcome, reasonCode, note } = input;
  const salt = note === null ? null : randomBytes(32).toString("hex");
  const id = randomUUID();
  const at = now.toISOString();
  const deciderId = actor.id;
  await appendStatementDecision(trx, {
    ...{ id, statement, deciderId, outcome, reasonCode, note, salt },
    decidedAt: at,
  });
  const noteHash = decisionNoteHash(salt, note);
  const decision = { id, person: deciderId, at, note: noteHash };
  const entry = statementEntry(statement, input, decision);
  if (entry !== null) await appendRecordEntry(trx, entry, now);
  const { authorId: userId, updateId, kind } = statement;
  const data = { updateId, outcome: `${kind}_${outcome}` as StatementNews };
  await queueMail(trx, { userId }, { kind: "statement_decided", data }, now);
}
