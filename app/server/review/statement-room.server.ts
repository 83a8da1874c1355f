import { redirect } from "@remix-run/node";
import { STATEMENT_ROOMS } from "#app/components/statement/statement-rooms";
import { limaDay } from "#app/domain/text/calendar";
import type { StatementKind } from "#app/domain/statement/statement";
import { statementBar } from "#app/domain/statement/statement-bar";
import { findStatement } from "#db/queries/statement/statements";
import { findPublishedTarget } from "#db/queries/plan/targets";
import { findStatementStanding } from "#db/queries/statement/waiting-statements";
import { viewerOf } from "../admin/admin-viewer.server";
import type { AppContext } from "../context.server";
import { isFormReturned } from "../form/form-outcome.server";
import { interestsPath } from "../http/local-path.server";
import { problem } from "../http/problem.server";
import { findPublished } from "../page/published-acts.server";
import { requirePermission } from "../account/session.server";

/** The kind of statement whose room an address is. */
export function statementKindOf(request: Pick<Request, "url">): StatementKind {
  const { pathname } = new URL(request.url);
  return pathname.startsWith(STATEMENT_ROOMS.reply) ? "reply" : "correction";
}

/**
 * Everything that the decision on one statement shows to one moderator. Throws 404 for what is not
 * there, and 403 for what lies outside their provinces.
 */
export async function loadStatementReview(
  request: Request,
  context: AppContext,
  id: string,
) {
  const session = await requirePermission(request, context, "statement.decide");
  const { actor } = session;
  const { db } = context;
  const found = await findStatement(db, id.slice(0, 64));
  const now = context.now();
  const standing = await findStatementStanding(db, actor, found?.id ?? "", now);
  if (found?.kind !== statementKindOf(request) || standing === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const { updateAuthorId } = standing;
  const { wordsHash: _commitment, salt: _salt, ...statement } = found;
  const subject = { authorId: statement.authorId, updateAuthorId };
  const bar = statementBar(actor, subject, standing);
  // A form that came back keeps what was typed.
  if (bar === "interests_undeclared" && !isFormReturned(context)) {
    throw redirect(interestsPath(request), 303);
  }
  if (bar === "outside_provinces") {
    throw problem(request, 403, ({ contest, problem: words }) => {
      return contest.queue.problem[bar] ?? words.forbidden;
    });
  }
  const today = limaDay(now);
  const clocks = { asOf: today, knownOn: today };
  const target = await findPublishedTarget(db, statement.targetCode, clocks);
  if (target === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  return {
    ...viewerOf(session),
    statement,
    target: target.target,
    update: await findPublished(request, context, statement.updateId),
    bar,
  };
}
