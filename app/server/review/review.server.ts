import { redirect } from "@remix-run/node";
import { limaDay } from "#app/domain/text/calendar";
import { decisionBar } from "#app/domain/decision/decision-bar";
import { isAsked } from "#app/domain/decision/eligibility";
import { findDeciderStanding } from "#db/queries/decision/decider-standing";
import { shownLease } from "#app/domain/decision/review-lease";
import { listLeases } from "#db/queries/decision/review-leases";
import type { UpdateForReview } from "#app/domain/decision/review-queue";
import { isSamePerson } from "#app/domain/account/same-person";
import type { Actor } from "#app/domain/account/user";
import { listPublishedUpdates } from "#db/queries/update/published-updates";
import { findUpdateForReview } from "#db/queries/decision/reviews";
import { findSecondLook } from "#db/queries/decision/second-looks";
import { findPublishedTarget } from "#db/queries/plan/targets";
import { viewerOf } from "../admin/admin-viewer.server";
import type { AppContext } from "../context.server";
import { isFormReturned } from "../form/form-outcome.server";
import { interestsPath } from "../http/local-path.server";
import { problem } from "../http/problem.server";
import { seenBefore } from "./seen-before.server";
import { requirePermission } from "../account/session.server";
import { changeSinceSentBack } from "./version-change.server";

/** Earlier updates of the same promise that stand beside a review. */
const EARLIER = 20;

/**
 * Everything that one review shows to one moderator. Throws 404 for what was never submitted and 403
 * for what lies outside their provinces.
 */
export async function loadReview(
  request: Request,
  context: AppContext,
  id: string,
) {
  const { db } = context;
  const session = await requirePermission(request, context, "update.review");
  const { actor } = session;
  const today = limaDay(context.now());
  const clocks = { asOf: today, knownOn: today };
  const review = await findUpdateForReview(db, id.slice(0, 64), today);
  const found =
    review === null
      ? null
      : await findPublishedTarget(db, review.subject.targetCode, clocks);
  if (review === null || found === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const { bar, asked, tooFew, isOutside } = await readBar(
    context,
    actor,
    review,
  );
  // A form that came back keeps what was typed.
  if (bar === "interests_undeclared" && !isFormReturned(context)) {
    throw redirect(interestsPath(request), 303);
  }
  if (isOutside) {
    const outside = "outside_provinces";
    throw problem(request, 403, (words) => words.moderation.bar[outside] ?? "");
  }
  const earlier = await listPublishedUpdates(db, {
    targetCode: review.subject.targetCode,
    ...clocks,
    page: 1,
    perPage: EARLIER,
  });
  const {
    deciderIds: _hidden,
    earlierDeciderIds: _alsoHidden,
    ...shown
  } = review;
  return {
    ...viewerOf(session),
    review: shown,
    target: found.target,
    followed: found.lineage.followed,
    earlier: earlier.items.filter((update) => update.id !== review.update.id),
    bar,
    asked,
    tooFew,
    lease: await leaseOf(context, actor, review.update.id),
    seen: await seenBefore(db, review.update),
    changed: await changeSinceSentBack(db, review.update),
    look: await lookOf(context, actor, bar === null ? review : null),
  };
}

/** Why an approval would wait for somebody else, if the moderator may give one. */
async function lookOf(
  { db, now }: AppContext,
  actor: Actor,
  review: UpdateForReview | null,
) {
  if (review?.round !== "review") return null;
  const { opinions, update } = review;
  const asked = { deciderId: actor.id, authorId: update.authorId, opinions };
  return await findSecondLook(db, asked, now());
}

/** Who reads the update now, as one moderator is told. */
async function leaseOf(context: AppContext, actor: Actor, updateId: string) {
  const now = context.now();
  const leases = await listLeases(context.db, [updateId], now.toISOString());
  const lease = leases.get(updateId);
  return lease === undefined ? null : shownLease(lease, actor.id, now);
}

/** Whether the moderator may decide, and who is asked to. */
async function readBar(
  context: AppContext,
  actor: Actor,
  { update, deciderIds, earlierDeciderIds, round }: UpdateForReview,
) {
  const { tooFew, ...standing } = await findDeciderStanding(
    context.db,
    actor,
    update.id,
    context.now(),
  );
  const asked = round === null ? "province" : standing.asked;
  const { authorId } = update;
  const subject = { authorId, deciderIds, earlierDeciderIds };
  const bar = decisionBar(actor, subject, { ...standing, asked });
  // Whatever else is in the way: what nobody asks them about is not theirs to read.
  const isOutside =
    !isSamePerson(actor, authorId) && !isAsked(standing.reach, asked);
  return { bar, asked, tooFew, isOutside };
}
