import { randomUUID } from "node:crypto";
import { limaDay } from "#app/domain/text/calendar";
import {
  decisionBar,
  type DecisionBar,
} from "#app/domain/decision/decision-bar";
import { isAllowed } from "#app/domain/permissions";
import type {
  ReadStatement,
  StatementKind,
} from "#app/domain/statement/statement";
import type { PublishedUpdate } from "#app/domain/update/update";
import { hasRole, hasRoleIn, type Actor } from "#app/domain/account/user";
import { findDeciderStanding } from "#db/queries/decision/decider-standing";
import { listOwnStatements } from "#db/queries/statement/own-statements";
import { findPublishedSubject } from "#db/queries/update/published-subjects";
import { listPublishedUpdates } from "#db/queries/update/published-updates";
import { removalStandingBar } from "#db/queries/removal/removal-attempts";
import { findReplyRequest } from "#db/queries/statement/reply-requests";
import { listGovernmentOf } from "#db/queries/account/roles";
import { viewerIn } from "../admin/admin-viewer.server";
import type { AppContext } from "../context.server";
import { isFormReturned } from "../form/form-outcome.server";
import { problem } from "../http/problem.server";
import { readSession, requirePermission } from "../account/session.server";

/** The update of an address; throws 404 where none of that id is public. */
export async function findPublished(
  request: Request,
  { db, now }: AppContext,
  id: string,
): Promise<PublishedUpdate> {
  const today = limaDay(now());
  const { items } = await listPublishedUpdates(db, {
    ...{ asOf: today, knownOn: today, updateIds: [id.slice(0, 64)] },
    ...{ page: 1, perPage: 1 },
  });
  const [update] = items;
  if (update !== undefined) return update;
  throw problem(request, 404, (words) => words.problem.notFound);
}

/**
 * What a person may do about one published update. A form that came back is shown to whoever sent it,
 * also where their session has ended meanwhile: nothing typed is lost.
 */
export async function loadPublishedActs(
  request: Request,
  context: AppContext,
  id: string,
) {
  const failed = isFormReturned(context);
  const session = failed
    ? await readSession(request, context)
    : await requirePermission(request, context, "statement.readOwn");
  const { actor, formToken } = session;
  const update = await findPublished(request, context, id);
  const { db } = context;
  const authorId = actor?.id ?? "";
  const own = await listOwnStatements(db, { authorId, updateId: update.id });
  const view = {
    viewer: viewerIn(session),
    formToken,
    submissionId: randomUUID(),
    update,
    ...offered(actor, update, own, failed),
    ...(await manageable(context, actor, update)),
    requestedAt: await findReplyRequest(db, update.id),
    hasGovernment: (await listGovernmentOf(db, update.provinceSlug)).length > 0,
    own,
    failed,
  };
  return { view, headers: session.headers };
}

type Closed = "waiting" | "retracted" | "not_yours" | null;

/** Which statement is theirs to write, and why none is; a form that came back stays in sight. */
function offered(
  actor: Actor | null,
  { provinceSlug, retracted }: PublishedUpdate,
  own: readonly ReadStatement[],
  failed: boolean,
): { kind: StatementKind | null; closed: Closed } {
  if (actor === null) return { kind: "correction", closed: null };
  const kind = hasRoleIn(actor, "government", provinceSlug)
    ? "reply"
    : "correction";
  const closed = closedFor(actor, kind);
  return { kind: closed === null || failed ? kind : null, closed };

  function closedFor(who: Actor, what: StatementKind): Closed {
    const waits = own.some((it) => it.outcome === null && it.kind === what);
    if (waits) return "waiting";
    if (what === "reply") return null;
    if (!isAllowed(who, "correction.file")) {
      return hasRole(who, "government") ? "not_yours" : null;
    }
    return retracted === null ? null : "retracted";
  }
}

/**
 * Whether somebody may ask the government for an answer, or take the update back; and whether they may
 * take something of it out of sight, which stands in the history after a retraction too.
 */
async function manageable(
  { db, now }: AppContext,
  actor: Actor | null,
  { id, retracted }: PublishedUpdate,
): Promise<{ mayManage: boolean; mayRemove: boolean }> {
  const nothing = { mayManage: false, mayRemove: false };
  if (actor === null || !isAllowed(actor, "content.remove")) return nothing;
  const subject = await findPublishedSubject(db, id);
  if (subject === null) return nothing;
  const { authorId } = subject;
  const standing = await findDeciderStanding(db, actor, id, now());
  const near = { ...standing, asked: "province" as const };
  const bar = decisionBar(actor, { authorId, deciderIds: [] }, near);
  const removalBar = await removalStandingBar(db, actor, {
    ...{ updateId: id, authorId, now: now() },
  });
  return {
    mayManage: retracted === null && isOpenTo(bar),
    mayRemove: isOpenTo(removalBar),
  };
}

/** Whoever has still to declare their interests is led to the form for it, and back. */
function isOpenTo(bar: DecisionBar | null): boolean {
  return bar === null || bar === "interests_undeclared";
}
