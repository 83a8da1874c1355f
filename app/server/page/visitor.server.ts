import type { AppContext } from "../context.server";
import { cookieHeader, readCookie } from "../http/cookie.server";
import { newSessionId } from "../account/session-id.server";

const DAY_SECONDS = 24 * 60 * 60;

/** The loaders of one answer run side by side and must hand out the same new id. */
const fresh = new WeakMap<AppContext, string>();

/** The visitor that an anonymous form is bound to: who the cookie says, or a new one with the header that keeps it. */
export function visitorOf(
  cookies: string | null,
  context: AppContext,
): { id: string; headers: Headers } {
  const { origin } = context.settings;
  const known = readCookie(cookies, "v", origin);
  if (known !== null) return { id: known, headers: new Headers() };
  const id = fresh.get(context) ?? newSessionId();
  fresh.set(context, id);
  const cookie = cookieHeader("v", id, DAY_SECONDS, origin);
  return { id, headers: new Headers({ "Set-Cookie": cookie }) };
}
