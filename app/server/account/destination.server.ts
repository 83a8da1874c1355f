import { redirect } from "@remix-run/node";
import type { RoleGrant } from "#app/domain/account/user";
import { requestLanguage } from "#app/i18n/language";
import type { Entrance } from "./entrance.server";
import {
  CHECK,
  inLanguage,
  landingPath,
  localPath,
  SIGN_IN,
} from "../http/local-path.server";

/** Throws a redirect for somebody who has come in already: a second sign-in would only confuse. */
export function leaveWhereSignedIn(
  request: Request,
  actor: { roles: readonly RoleGrant[] } | null,
): void {
  if (actor !== null) throw redirect(destination(request, actor.roles), 303);
}

/** The answer to somebody who just came in: on to where they were going, with their session's cookie. */
export function welcome(request: Request, entrance: Entrance): Response {
  if (!entrance.ok) {
    return redirect(inLanguage(SIGN_IN, requestLanguage(request)), 303);
  }
  const path = destination(request, entrance.roles);
  const check = `${CHECK}?${new URLSearchParams({ next: path }).toString()}`;
  const target = entrance.needsFactor
    ? inLanguage(check, requestLanguage(request))
    : path;
  return redirect(target, {
    status: 303,
    headers: entrance.headers,
  });
}

function destination(request: Request, roles: readonly RoleGrant[]): string {
  const next = new URL(request.url).searchParams.get("next");
  const path = localPath(next, landingPath(roles));
  return inLanguage(path, requestLanguage(request));
}
