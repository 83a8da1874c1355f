import { writeTransaction, type Database } from "#db/client";
import { findDeciderStanding } from "#db/queries/decision/decider-standing";
import { queueMail } from "#db/queries/account/mails";
import { findPublishedSubject } from "#db/queries/update/published-subjects";
import { appendRecordEntry } from "#db/queries/record/record";
import { insertReplyRequest } from "#db/queries/statement/reply-requests";
import { listGovernmentOf } from "#db/queries/account/roles";
import { findActor } from "#db/queries/account/users";
import {
  decisionBar,
  type DecisionBar,
} from "#app/domain/decision/decision-bar";
import { isAllowed } from "#app/domain/permissions";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Actor } from "#app/domain/account/user";

/** A moderator asks the government concerned to answer a published update. */
export interface RequestReplyRequest {
  actor: Pick<Actor, "id">;
  updateId: string;
  now: Date;
}

export type RequestReplyResult =
  | { ok: true; repeated: boolean }
  | {
      ok: false;
      reason: "not_allowed" | "update_not_found" | "retracted" | DecisionBar;
    };

/**
 * Asks the government concerned for an answer, once for each update, and says so in public: from that
 * day on its page counts. The accounts of that government are told. Asked again, it stays as it was.
 */
export async function requestReply(
  db: Database,
  request: RequestReplyRequest,
): Promise<RequestReplyResult> {
  return await writeTransaction(db, (trx) => ask(trx, request));
}

async function ask(
  trx: Database,
  { actor, updateId, now }: RequestReplyRequest,
): Promise<RequestReplyResult> {
  const moderator = await findActor(trx, actor.id);
  if (moderator === null || !isAllowed(moderator, "reply.request")) {
    return { ok: false, reason: "not_allowed" };
  }
  const subject = await findPublishedSubject(trx, updateId);
  if (subject === null) return { ok: false, reason: "update_not_found" };
  const standing = await findDeciderStanding(trx, moderator, updateId, now);
  const { authorId } = subject;
  const bar = decisionBar(
    moderator,
    { authorId, deciderIds: [] },
    // Nothing waits for people here, so nobody further away is asked.
    { ...standing, asked: "province" },
  );
  if (bar !== null) return { ok: false, reason: bar };
  if (subject.isRetracted) return { ok: false, reason: "retracted" };
  const by = moderator.id;
  const at = now.toISOString();
  const isNew = await insertReplyRequest(trx, { updateId, by, at });
  if (!isNew) return { ok: true, repeated: true };
  const fields = { update: updateId, target: subject.targetCode, by };
  const entry = recordEntry("reply_requested", now, fields);
  await appendRecordEntry(trx, entry, now);
  for (const userId of await listGovernmentOf(trx, subject.provinceSlug)) {
    const mail = { kind: "reply_asked", data: { updateId } } as const;
    await queueMail(trx, { userId }, mail, now);
  }
  return { ok: true, repeated: false };
}
