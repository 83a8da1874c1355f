import { randomBytes, randomUUID } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import { appendDecision, listCountedDecisions } from "#db/queries/decisions";
import { listApprovedGrades } from "#db/queries/evidence-grades";
import { queueMail } from "#db/queries/mails";
import { findDeciderStanding } from "#db/queries/decider-standing";
import { appendRecordEntry } from "#db/queries/record";
import {
  claimReviewCase,
  moveClaimedUpdate,
  type FullReviewCase,
} from "#db/queries/review-cases";
import { listConflictedOver } from "#db/queries/interests";
import { reopenPublication } from "#db/queries/reopenings";
import { insertPublication } from "#db/queries/target-publications";
import { findActor } from "#db/queries/users";
import { appealDecidedEntry } from "#app/domain/appeal-entry";
import { limaDay } from "#app/domain/calendar";
import {
  checkDecision,
  type DecisionRefusal,
} from "#app/domain/decision-check";
import type { DecisionInput } from "#app/domain/decision-input";
import {
  newDecision,
  outcomeWith,
  type NewDecision,
} from "#app/domain/new-decision";
import { isAllowed } from "#app/domain/permissions";
import {
  approvalEntry,
  type CountedDecision,
} from "#app/domain/publication-entry";
import type { ReviewOutcome } from "#app/domain/review";
import type { Actor } from "#app/domain/user";

/** A moderator decides on the submitted version that they saw. */
export interface DecideUpdateRequest {
  actor: Pick<Actor, "id">;
  updateId: string;
  input: DecisionInput;
  now: Date;
}

/** What came of a decision; the last two wait for other people. */
export type DecisionOutcome =
  | "published"
  | "rejected"
  | "changes_requested"
  | "waiting_second"
  | "waiting_third";

export type DecideUpdateResult =
  | { ok: true; outcome: DecisionOutcome }
  | { ok: false; reason: "not_allowed" | "update_not_found" }
  | ({ ok: false } & DecisionRefusal);

/**
 * Adds one decision to the review of a submitted version. One approval publishes an ordinary update;
 * a verdict, or what takes the place of one, takes two equal decisions by two people, and a third
 * where those differ. The last one publishes, rejects or asks for changes, and what becomes public
 * enters the record, all in one transaction. Whoever comes second is told who was first.
 */
export async function decideUpdate(
  db: Database,
  request: DecideUpdateRequest,
): Promise<DecideUpdateResult> {
  return await writeTransaction(db, (trx) => decide(trx, request));
}

async function decide(
  trx: Database,
  { actor, updateId, input, now }: DecideUpdateRequest,
): Promise<DecideUpdateResult> {
  const moderator = await findActor(trx, actor.id);
  if (moderator === null || !isAllowed(moderator, "update.decide")) {
    return { ok: false, reason: "not_allowed" };
  }
  const found = await claimReviewCase(trx, updateId, limaDay(now));
  if (found === null) return { ok: false, reason: "update_not_found" };
  const standing = await findDeciderStanding(trx, moderator, updateId, now);
  const attempt = {
    actor: moderator,
    standing,
    round: "review",
    input,
  } as const;
  const checked = checkDecision(found, attempt);
  if ("reason" in checked) return { ok: false, ...checked };
  const { open } = checked;
  const id = randomUUID();
  const salt = randomBytes(32).toString("hex");
  const decision = newDecision(found, attempt, { open, id, salt, now });
  await appendDecision(trx, decision);
  const result = outcomeWith(found, open, decision.action);
  if (result.final !== null) {
    await moveClaimedUpdate(trx, found, result.final, decision.decidedAt);
    await tellAuthor(trx, found, result.final, now);
  }
  if (result.final === "approve") await publish(trx, found, decision, now);
  if (result.final !== null) await closeAppeal(trx, found, decision, now);
  return { ok: true, outcome: outcomeOf(result) };
}

function outcomeOf({ final, nextStep }: ReviewOutcome): DecisionOutcome {
  if (final === "approve") return "published";
  if (final === "reject") return "rejected";
  if (final === "request_changes") return "changes_requested";
  return nextStep === 2 ? "waiting_second" : "waiting_third";
}

const TOLD = {
  approve: "approved",
  reject: "rejected",
  request_changes: "changes_requested",
  retract: "retracted",
} as const;

async function tellAuthor(
  trx: Database,
  { update: { id: updateId, authorId: userId } }: FullReviewCase,
  final: keyof typeof TOLD,
  now: Date,
): Promise<void> {
  const data = { updateId, outcome: TOLD[final] };
  await queueMail(trx, { userId }, { kind: "update_decided", data }, now);
}

/** What the last decision on an appealed update says of the appeal, if it is one. */
async function closeAppeal(
  trx: Database,
  { update, subject, appeal }: FullReviewCase,
  decision: NewDecision,
  now: Date,
): Promise<void> {
  if (appeal === null || appeal.version !== update.contentVersion) return;
  const settled = {
    appealId: appeal.id,
    target: subject.targetCode,
    upheld: decision.action === "approve",
  };
  const counted = await listCountedDecisions(trx, decision);
  await appendRecordEntry(trx, appealDecidedEntry(settled, counted, now), now);
}

async function publish(
  trx: Database,
  found: FullReviewCase,
  decision: NewDecision,
  now: Date,
): Promise<void> {
  const { update, subject } = found;
  const { content, id: updateId, contentVersion: version } = update;
  await insertPublication(trx, {
    updateId,
    version,
    targetCode: subject.targetCode,
    planId: subject.planId,
    status: content.status,
    effectiveDate: content.effectiveDate,
    decidedAt: decision.decidedAt,
  });
  const approvals = await listCountedDecisions(trx, decision);
  const grades = await listApprovedGrades(trx, decision);
  const entry = approvalEntry(found, approvals, grades, now);
  await appendRecordEntry(trx, entry, now);
  const { targetCode } = subject;
  const publication = { updateId, version, targetCode };
  await reopenWhereConflicted(trx, publication, approvals, now);
}

/**
 * An opinion given before its author declared a conflict counts, and what it publishes is reviewed
 * again at once. Asked after the entry: whoever declares beside this has by now, or sees what is public.
 */
async function reopenWhereConflicted(
  trx: Database,
  publication: { updateId: string; version: number; targetCode: string },
  approvals: readonly CountedDecision[],
  now: Date,
): Promise<void> {
  const people = approvals.map(({ deciderId }) => deciderId);
  const { updateId } = publication;
  const [personId] = await listConflictedOver(trx, people, updateId);
  if (personId === undefined) return;
  const reopening = { ...publication, id: randomUUID(), personId };
  await reopenPublication(trx, reopening, now);
}
