import { signIn } from "#app/commands/sign-in.server";
import type { RoleGrant } from "#app/domain/account/user";
import type { SignInInput } from "#app/domain/account/user-input";
import { accountLimits, addressKey } from "./account-limits.server";
import type { AppContext } from "../context.server";
import { cookieHeader, readCookie } from "../http/cookie.server";
import { deviceOf } from "../http/device.server";
import { noteAccount } from "../http/log-name.server";
import { verifyPassword } from "./password.server";
import { sprayWatch } from "../http/spray-watch.server";
import { newSessionId, sessionHash } from "./session-id.server";

/** Somebody came in, with the header that keeps them in, or did not, with the reason. */
export type Entrance =
  | {
      ok: true;
      roles: readonly RoleGrant[];
      headers: Headers;
      /** True where a second factor is still to come. */
      needsFactor: boolean;
    }
  | { ok: false; reason: "wrong" | "suspended" }
  | { ok: false; reason: "wait"; seconds: number };

/**
 * Signs somebody in and makes the cookie of their new session. Attempts are
 * counted by address here, in memory, and by account in the command; what
 * turns out right costs the address nothing.
 */
export async function enter(
  request: Request,
  context: AppContext,
  { email, password }: SignInInput,
): Promise<Entrance> {
  const now = context.now();
  const { signIn: limit } = accountLimits(context);
  const address = addressKey(context.clientAddress);
  const seconds = Math.max(
    limit.take(address, now),
    sprayWatch(context).wait(context.clientAddress, now),
  );
  if (seconds > 0) return refused(context, { reason: "wait", seconds });
  const { origin } = context.settings;
  const replaced = readCookie(request.headers.get("Cookie"), "s", origin);
  const id = newSessionId();
  const result = await signIn(context.db, {
    email,
    passwordMatches: (storedHash) => verifyPassword(storedHash, password),
    sessionHash: sessionHash(id),
    replacedHash: replaced && sessionHash(replaced),
    ...deviceOf(request, context.clientAddress),
    now,
  });
  if (!result.ok) {
    if (result.reason === "wrong") {
      sprayWatch(context).count(context.clientAddress, now);
    }
    return refused(context, result);
  }
  limit.giveBack(address, now);
  const lifetime = (Date.parse(result.expiresAt) - now.getTime()) / 1000;
  const cookie = cookieHeader("s", id, lifetime, origin);
  const headers = new Headers({ "Set-Cookie": cookie });
  const { roles, needsFactor } = result;
  noteAccount(context, result.userId);
  const { log, requestId } = context;
  log.info({ event: "signed_in", needsFactor, requestId }, "signed in");
  return { ok: true, roles, headers, needsFactor };
}

type Refusal =
  { reason: "wrong" | "suspended" } | { reason: "wait"; seconds: number };

function refused({ log, requestId }: AppContext, refusal: Refusal): Entrance {
  const { reason } = refusal;
  log.warn({ event: "sign_in_refused", reason, requestId }, "sign-in refused");
  return { ...refusal, ok: false };
}
