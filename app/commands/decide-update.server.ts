import { randomUUID } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import {
  claimDecision,
  type DecisionRefused,
  type DecisionRequest,
} from "#db/queries/decision/decision-attempts";
import {
  queueForLinks,
  repeatWhereFlawed,
} from "#db/queries/account/account-links";
import {
  appendDecision,
  listCountedDecisions,
} from "#db/queries/decision/decisions";
import { listApprovedGrades } from "#db/queries/evidence/evidence-grades";
import { queueMail } from "#db/queries/account/mails";
import { appendRecordEntry } from "#db/queries/record/record";
import { insertRingBars } from "#db/queries/decision/ring-bars";
import {
  moveClaimedUpdate,
  type FullReviewCase,
} from "#db/queries/decision/review-cases";
import { listConflictedOver } from "#db/queries/decision/interests";
import { reopenPublication } from "#db/queries/decision/reopenings";
import { settleRepeat } from "#db/queries/decision/settled-repeats";
import { insertPublication } from "#db/queries/plan/target-publications";
import { appealDecidedEntry } from "#app/domain/record/appeal-entry";
import type { MailMessage } from "#app/domain/account/mail";
import {
  outcomeWith,
  type NewDecision,
} from "#app/domain/decision/new-decision";
import {
  approvalEntry,
  type CountedDecision,
} from "#app/domain/record/publication-entry";
import type { ReviewOutcome } from "#app/domain/decision/review";
import type { SecondLook } from "#app/domain/decision/second-look";

/** A moderator decides on the submitted version that they saw. */
export type DecideUpdateRequest = DecisionRequest;

/** What came of a decision; the last two wait for other people. */
export type DecisionOutcome =
  | "published"
  | "rejected"
  | "changes_requested"
  | "waiting_second"
  | "waiting_third";

export type DecideUpdateResult =
  | {
      ok: true;
      outcome: DecisionOutcome;
      /** Why one person's approval did not publish, where that is so. */
      look: SecondLook | null;
    }
  | DecisionRefused;

/**
 * Adds one decision to the review of a submitted version. One approval publishes an ordinary update,
 * unless a second person is to look at it (`secondLook`); a verdict, or what takes the place of one,
 * takes two equal decisions by two people, and a third where those differ. The last one publishes, rejects or asks for changes, and what becomes public
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
  request: DecideUpdateRequest,
): Promise<DecideUpdateResult> {
  const claimed = await claimDecision(trx, request, {
    round: "review",
    permission: "update.decide",
  });
  if (!claimed.ok) return claimed;
  const { found, open, decision, look, ring } = claimed;
  const { now } = request;
  await appendDecision(trx, decision);
  const result = outcomeWith(found, open, decision.action, look);
  if (result.final !== null) {
    await moveClaimedUpdate(trx, found, result.final, decision.decidedAt);
    await tellAuthor(trx, found, decision, now);
  }
  if (result.final === null) await insertRingBars(trx, decision, ring);
  if (result.final === "approve") await publish(trx, found, decision, now);
  if (result.final !== null) await closeAppeal(trx, found, decision, now);
  if (found.repeat !== null)
    await closeRepeat(trx, decision, result.final, now);
  if (result.final === "reject") await repeatWhereTooFew(trx, decision, now);
  const outcome = outcomeOf(result);
  const isHeld = outcome === "waiting_second" && look !== null;
  return { ok: true, outcome, look: isHeld ? look : null };
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
  { update, appeal }: FullReviewCase,
  { action: final, reasonCode }: NewDecision,
  now: Date,
): Promise<void> {
  const { id: updateId, authorId: userId } = update;
  const asksPrivacy =
    final === "request_changes" && reasonCode === "personal_data";
  const outcome = asksPrivacy ? "privacy_asked" : TOLD[final];
  const isAppeal = appeal?.version === update.contentVersion;
  const upheld = final === "approve" ? "upheld" : "dismissed";
  const news: MailMessage = isAppeal
    ? { kind: "appeal_decided", data: { updateId, outcome: upheld } }
    : { kind: "update_decided", data: { updateId, outcome } };
  await queueMail(trx, { userId }, news, now);
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

/** What others decided again is over by the decision that settles it. */
async function closeRepeat(
  trx: Database,
  { updateId, version }: NewDecision,
  final: ReviewOutcome["final"],
  now: Date,
): Promise<void> {
  if (final !== "approve" && final !== "reject") return;
  const outcome = TOLD[final];
  await settleRepeat(trx, { updateId, version, outcome }, now);
}

/** A rejection by accounts that turned out to be too few people while it was decided goes on to others. */
async function repeatWhereTooFew(
  trx: Database,
  decision: NewDecision,
  now: Date,
): Promise<void> {
  await queueForLinks(trx);
  const counted = await listCountedDecisions(trx, decision);
  const people = counted.map(({ deciderId }) => deciderId);
  await repeatWhereFlawed(trx, people, now, decision.updateId);
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
 * An opinion given before its author declared a conflict, or before two accounts turned out to be one
 * person's, counts, and what it publishes is reviewed again at once. Asked after the entry: whoever declares beside this has by now, or sees what is public.
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
  if (personId === undefined) {
    return void (await repeatWhereFlawed(trx, people, now, updateId));
  }
  const reopening = { ...publication, id: randomUUID(), personId };
  await reopenPublication(trx, reopening, now);
}
