import { redirect } from "@remix-run/node";
import { completeSignIn } from "#app/commands/complete-sign-in.server";
import { FEW_RECOVERY_CODES } from "#app/domain/account/recovery-code";
import { requestLanguage } from "#app/i18n/language";
import type { AppContext } from "../context.server";
import { cookieHeader } from "../http/cookie.server";
import { deviceOf } from "../http/device.server";
import {
  ENROL,
  inLanguage,
  landingPath,
  localPath,
  PASSKEYS,
  SIGN_IN,
} from "../http/local-path.server";
import { newSessionId, sessionHash } from "./session-id.server";

/**
 * Makes a session that waited for its second factor whole, under a new id, and leads on. Whoever used
 * one of their last recovery codes is led to where new ones are made.
 */
export async function becomeWhole(
  request: Request,
  context: AppContext,
  waiting: { idHash: string },
  codesLeft: number | null,
): Promise<Response> {
  const { db, settings } = context;
  const now = context.now();
  const language = requestLanguage(request);
  const id = newSessionId();
  const result = await completeSignIn(db, {
    waitingHash: waiting.idHash,
    sessionHash: sessionHash(id),
    ...deviceOf(request, context.clientAddress),
    now,
  });
  if (!result.ok) return redirect(inLanguage(SIGN_IN, language), 303);
  const next = new URL(request.url).searchParams.get("next");
  const isLow = codesLeft !== null && codesLeft <= FEW_RECOVERY_CODES;
  const renew = result.hasApp ? ENROL : PASSKEYS;
  const path = isLow ? renew : localPath(next, landingPath(result.roles));
  const lifetime = (Date.parse(result.expiresAt) - now.getTime()) / 1000;
  const cookie = cookieHeader("s", id, lifetime, settings.origin);
  return redirect(inLanguage(path, language), {
    status: 303,
    headers: { "Set-Cookie": cookie },
  });
}
