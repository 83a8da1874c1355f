import { redirect } from "@remix-run/node";
import { databaseError, writeTransaction } from "#db/client";
import {
  findSession,
  touchSession,
  type SessionFacts,
} from "#db/queries/account/sessions";
import {
  isAllowed,
  isStaffAction,
  type PermissionAction,
} from "#app/domain/permissions";
import {
  isSessionAlive,
  SESSION_TOUCH,
  sessionLimits,
} from "#app/domain/account/session-limits";
import type { Actor } from "#app/domain/account/user";
import { requestLanguage, type Language } from "#app/i18n/language";
import type { AppContext } from "../context.server";
import { readCookie } from "../http/cookie.server";
import { formTokens, type FormTokens } from "../form/form-tokens.server";
import { noteAccount } from "../http/log-name.server";
import { checkPath, enrolPath, signInPath } from "../http/local-path.server";
import { sessionHash } from "./session-id.server";
import { visitorOf } from "../page/visitor.server";

/** Who sends a request, and what their forms need. */
export interface Session extends FormTokens {
  actor: Actor | null;
  language: Language;
  /** Headers that must go with the answer: the cookie of a new visitor. */
  headers: Headers;
  /** Hash of the id of a living session, null for a visitor. */
  idHash: string | null;
  /** Whose session waits for its second factor; it opens nothing, and `actor` is null. */
  waiting: { userId: string; idHash: string } | null;
  /** When a second factor was shown in this session. */
  factorAt: string | null;
  /** When a password or a second factor was last shown in it. */
  checkedAt: string | null;
}

/**
 * Reads who sends a request. A cookie that is missing, malformed, repeated,
 * forged, ended or of a suspended account makes a visitor, never an error.
 */
export async function readSession(
  request: Request,
  context: AppContext,
): Promise<Session> {
  const { settings } = context;
  const language = requestLanguage(request);
  const cookies = request.headers.get("Cookie");
  const id = readCookie(cookies, "s", settings.origin);
  const living = id === null ? null : await livingSession(context, id);
  if (id !== null && living !== null) {
    const idHash = sessionHash(id);
    const isWhole = living.stage === "full";
    const { actor, factorAt, checkedAt } = living;
    return {
      actor: isWhole ? actor : null,
      language,
      ...formTokens(context, "s", id),
      headers: new Headers(),
      idHash: isWhole ? idHash : null,
      waiting: isWhole ? null : { userId: actor.id, idHash },
      factorAt,
      checkedAt,
    };
  }
  const visitor = visitorOf(cookies, context);
  return {
    ...{ actor: null, language, headers: visitor.headers },
    ...formTokens(context, "v", visitor.id),
    ...{ idHash: null, waiting: null, factorAt: null, checkedAt: null },
  };
}

/** The session of somebody signed in. */
export type SignedIn = Session & { actor: Actor; idHash: string };

/**
 * The session of somebody who may do this. Throws a redirect to the sign-in
 * page, which leads back, for a visitor, and a 403 for everybody else. Where the
 * instance requires a second factor of its staff, whoever has not shown one is
 * led to do so before anything that only staff may do.
 */
export async function requirePermission(
  request: Request,
  context: AppContext,
  action: PermissionAction,
): Promise<SignedIn> {
  const session = await readSession(request, context);
  const { actor, idHash } = session;
  if (session.waiting !== null) throw redirect(checkPath(request), 303);
  if (actor === null || idHash === null) {
    throw redirect(signInPath(request), 303);
  }
  // Remix takes thrown responses and shows the page of that status.

  if (!isAllowed(actor, action)) throw new Response(null, { status: 403 });
  const lacksFactor =
    context.settings.mfa === "required" && session.factorAt === null;
  if (lacksFactor && isStaffAction(action)) {
    throw redirect(enrolPath(request), 303);
  }
  return { ...session, actor, idHash };
}

async function livingSession(
  context: AppContext,
  id: string,
): Promise<SessionFacts | null> {
  const now = context.now();
  const session = await findSession(context.db, sessionHash(id));
  if (session === null) return null;
  const limits = sessionLimits(session.actor.roles);
  if (!isSessionAlive(session, limits, now)) return null;
  noteAccount(context, session.actor.id);
  await noteUse(context, id, session, now);
  return session;
}

async function noteUse(
  { db, log }: AppContext,
  id: string,
  session: SessionFacts,
  now: Date,
): Promise<void> {
  const unnoted = now.getTime() - Date.parse(session.lastSeenAt);
  if (unnoted < SESSION_TOUCH) return;
  try {
    await writeTransaction(db, (trx) =>
      touchSession(trx, sessionHash(id), now.toISOString()),
    );
  } catch (error) {
    const kind = databaseError(error);
    if (kind !== "busy" && kind !== "storage") throw error;
    // Reading goes on while nothing can be written; the session merely ends sooner.
    log.warn({ kind }, "a session's use was not noted");
  }
}
