import { randomUUID } from "node:crypto";
import { redirect } from "@remix-run/node";
import { limaDay } from "#app/domain/text/calendar";
import { nextState } from "#app/domain/decision/lifecycle";
import { entersTotals } from "#app/domain/plan/plan";
import {
  typedContent,
  typedUpdate,
  type TypedSending,
} from "#app/domain/update/typed-update";
import { hasRoleIn, type Actor } from "#app/domain/account/user";
import { listGroupsOf } from "#db/queries/group/groups";
import { findOwnUpdate } from "#db/queries/update/own-updates";
import { findPublishedPlan } from "#db/queries/plan/plans";
import { findPublishedTarget } from "#db/queries/plan/targets";
import { viewerIn } from "../admin/admin-viewer.server";
import type { AppContext } from "../context.server";
import { deviceOwner, keptHeaders } from "./device-owner.server";
import { isFormReturned } from "../form/form-outcome.server";
import { inLanguage } from "../http/local-path.server";
import { problem } from "../http/problem.server";
import { receivedFilesOf } from "./sending-form.server";
import {
  readSession,
  requirePermission,
  type Session,
} from "../account/session.server";

/**
 * Everything that the form on one target shows: the promise, a fresh sending id, and, with
 * `?aporte=ID`, what its author wrote before. Throws 404 for what is not there or not theirs, and leads
 * to what can no longer be edited. A form that came back is shown to whoever sent it, also where their session has ended meanwhile.
 */
export async function loadContribution(
  request: Request,
  context: AppContext,
  code: string,
) {
  const failed = isFormReturned(context);
  const session = failed
    ? await readSession(request, context)
    : await requirePermission(request, context, "update.submit");
  const { target, plan, lineage } = await findPromise(request, context, code);
  if (!failed && answersFor(session.actor, target.provinceSlug)) {
    throw problem(
      request,
      403,
      ({ contribute }) => contribute.problem["own_government"] ?? "",
    );
  }
  const edited = await findEdited(request, context, session, code);
  const fresh = {
    formToken: session.formToken,
    submissionId: randomUUID(),
    groups:
      session.actor === null
        ? []
        : await listGroupsOf(context.db, session.actor.id),
  };
  const fields = fieldsOf(edited);
  const view = {
    ...fresh,
    received: await receivedFilesOf(context, session.actor, fields),
    target,
    followed: lineage.followed,
    termStart: plan.term.start,
    open: entersTotals(plan),
    viewer: viewerIn(session),
    edited: edited === null ? null : { id: edited.id, version: edited.version },
    asked: edited?.state === "changes_requested" ? edited.decisions : [],
    fields,
    failed,
    owner: session.actor === null ? "" : deviceOwner(session.actor),
  };
  const { headers } = session;
  if (session.actor !== null && !failed) {
    const kept = keptHeaders(context, session.actor);
    for (const [name, value] of Object.entries(kept)) headers.set(name, value);
  }
  return { view, headers };
}

function answersFor(actor: Actor | null, provinceSlug: string): boolean {
  return actor !== null && hasRoleIn(actor, "government", provinceSlug);
}

async function findPromise(
  request: Request,
  { db, now }: AppContext,
  code: string,
) {
  const today = limaDay(now());
  const clocks = { asOf: today, knownOn: today };
  const found = await findPublishedTarget(db, code, clocks);
  const plan =
    found === null ? null : await findPublishedPlan(db, found.target.planId);
  if (found === null || plan === null) throw noSuchTarget(request, code);
  return { target: found.target, plan, lineage: found.lineage };
}

/** The 404 that names the code that nobody promised anything under. */
export function noSuchTarget(request: Request, code: string): Response {
  return problem(request, 404, (words) =>
    words.problem.notFoundTarget(code.slice(0, 40)),
  );
}

/**
 * Which version a form that was outrun names when it is shown again: the one that is stored now, so
 * that its author, who has been told, can send it after all.
 */
export async function latestEdit(
  { db }: Pick<AppContext, "db">,
  { id: authorId }: Pick<Actor, "id">,
  edited: TypedSending["edited"],
): Promise<TypedSending["edited"]> {
  if (edited === null) return null;
  const own = await findOwnUpdate(db, edited.id.slice(0, 64), authorId);
  return own === null ? edited : { id: own.id, version: own.version };
}

type Edited = Awaited<ReturnType<typeof findOwnUpdate>>;

async function findEdited(
  request: Request,
  { db }: AppContext,
  { actor, language }: Session,
  code: string,
): Promise<Edited> {
  const id = new URL(request.url).searchParams.get("aporte");
  if (id === null || actor === null) return null;
  const own = await findOwnUpdate(db, id.slice(0, 64), actor.id);
  if (own === null || own.targetCode !== code) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  if (nextState(own.state, "save") !== null) return own;
  throw redirect(inLanguage(`/mis-aportes/${own.id}`, language), 303);
}

function fieldsOf(edited: Edited) {
  if (edited === null) return typedUpdate({});
  if (edited.draft !== null) return edited.draft;
  return edited.content === null
    ? typedUpdate({})
    : typedContent(edited.content);
}
