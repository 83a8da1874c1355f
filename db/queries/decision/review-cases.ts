import type { Instant, IsoDate } from "#app/domain/text/calendar";
import type { DecisionAction } from "#app/domain/decision/decision";
import type { ReviewCase } from "#app/domain/decision/decision-check";
import { nextState } from "#app/domain/decision/lifecycle";
import { reviewFacts } from "#app/domain/decision/review-facts";
import type { StatusUpdate } from "#app/domain/update/update";
import type { Database } from "#db/client";
import { findCaseSides } from "./case-sides";
import { findRepeat } from "./repeated-reviews";
import { listDecisions } from "./decisions";
import { readSettingValues } from "../method/settings";
import { listStandingPublications } from "../plan/target-publications";
import { claimTargetOf, findUpdateSubject } from "../update/update-subjects";
import { listSubmittedVersions } from "../update/update-versions";
import {
  changeUpdateState,
  claimUpdate,
  findUpdateHead,
  type UpdateHead,
} from "../update/updates";

/** A case with every field of its update, opinions of an open round included. */
export interface FullReviewCase extends ReviewCase {
  update: ReviewCase["update"] & StatusUpdate;
  language: UpdateHead["language"];
}

/**
 * Reads an update that was submitted at least once with everything that a decision on it is judged
 * by; null where there is none. Opinions of an open round are in it: what is shown to anybody goes
 * through `closedDecisions` first.
 */
export async function findReviewCase(
  db: Database,
  id: string,
  today: IsoDate,
): Promise<FullReviewCase | null> {
  const head = await findUpdateHead(db, id);
  return head === null ? null : await caseOf(db, head, today);
}

async function caseOf(
  db: Database,
  head: UpdateHead,
  today: IsoDate,
): Promise<FullReviewCase | null> {
  const { id } = head;
  const submitted = (await listSubmittedVersions(db, [id])).get(id);
  const subject = await findUpdateSubject(db, head.targetCode);
  if (submitted === undefined || subject === null) return null;
  const settings = await readSettingValues(db);
  const around = reviewFacts(
    { id, content: submitted.content },
    subject,
    await listStandingPublications(db, {
      targetCode: head.targetCode,
      asOf: submitted.content.effectiveDate,
      exceptId: id,
      isMeasured: subject.measure !== null,
    }),
    today,
  );
  const facts = {
    ...around,
    ordinaryApprovals: settings.ordinary_approvals,
  };
  const { authorName, reopeningId, appeal } = await findCaseSides(db, id);
  const update = {
    ...head,
    authorName,
    submittedAt: submitted.submittedAt,
    content: submitted.content,
    contentVersion: submitted.version,
    contentHash: submitted.contentHash,
    groupName: submitted.groupName,
    decisions: (await listDecisions(db, [id])).get(id) ?? [],
    reopeningId,
  };
  const repeat = await findRepeat(db, id, submitted.version);
  return { update, subject, facts, appeal, repeat, language: head.language };
}

/** Like `findReviewCase`, and nobody else can change the update or decide on its target until the transaction ends. */
export async function claimReviewCase(
  trx: Database,
  id: string,
  today: IsoDate,
): Promise<FullReviewCase | null> {
  await claimTargetOf(trx, id);
  const head = await claimUpdate(trx, id);
  return head === null ? null : await caseOf(trx, head, today);
}

/**
 * Moves a claimed update on by what was finally decided. Throws where it cannot go there or no longer
 * stands where it was claimed, so that the decision itself is not kept either.
 */
export async function moveClaimedUpdate(
  trx: Database,
  { update }: FullReviewCase,
  final: DecisionAction,
  at: Instant,
): Promise<void> {
  const toState = nextState(update.state, final);
  const moved =
    toState !== null &&
    (await changeUpdateState(trx, {
      id: update.id,
      fromState: update.state,
      fromVersion: update.version,
      toState,
      changedAt: at,
    }));
  if (!moved) throw new Error(`no way from ${update.state} by ${final}`);
}
