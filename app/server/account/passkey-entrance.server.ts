import { openSession } from "#app/commands/open-session.server";
import type { PasskeyRefusal } from "#app/domain/account/passkey";
import { accountLimits, addressKey } from "./account-limits.server";
import type { AppContext } from "../context.server";
import { cookieHeader, readCookie } from "../http/cookie.server";
import { deviceOf } from "../http/device.server";
import type { Entrance } from "./entrance.server";
import { checkPasskeyField } from "./passkey-check.server";
import { newSessionId, sessionHash } from "./session-id.server";
import type { Session } from "./session.server";

export type PasskeyEntrance =
  | Extract<Entrance, { ok: true }>
  | { ok: false; reason: "suspended" | PasskeyRefusal }
  | { ok: false; reason: "wait"; seconds: number };

/** Lets somebody in whose passkey says who they are, and makes the cookie of their session. Refused tries count by address. */
export async function enterByPasskey(
  request: Request,
  context: AppContext,
  session: Pick<Session, "formToken">,
  text: string,
): Promise<PasskeyEntrance> {
  const now = context.now();
  const { signIn: limit } = accountLimits(context);
  const address = addressKey(context.clientAddress);
  const seconds = limit.take(address, now);
  if (seconds > 0) return { ok: false, reason: "wait", seconds };
  const checked = await checkPasskeyField(context, session, null, text);
  if (!checked.ok) return checked;
  const { origin } = context.settings;
  const replaced = readCookie(request.headers.get("Cookie"), "s", origin);
  const id = newSessionId();
  const result = await openSession(context.db, {
    userId: checked.userId,
    sessionHash: sessionHash(id),
    replacedHash: replaced && sessionHash(replaced),
    ...deviceOf(request, context.clientAddress),
    now,
  });
  if (!result.ok) return result;
  limit.giveBack(address, now);
  const lifetime = (Date.parse(result.expiresAt) - now.getTime()) / 1000;
  const cookie = cookieHeader("s", id, lifetime, origin);
  const headers = new Headers({ "Set-Cookie": cookie });
  return { ok: true, roles: result.roles, headers, needsFactor: false };
}
