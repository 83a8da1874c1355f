import { register, type RegisterResult } from "#app/commands/register.server";
import type { SignUpInput } from "#app/domain/account/user-input";
import type { Language } from "#app/i18n/language";
import { accountLimits, addressKey } from "./account-limits.server";
import type { AppContext } from "../context.server";
import { mailTicket } from "./mail-ticket.server";
import { hashPassword } from "./password.server";

/** An account was opened, or not; `wait` where one address opens too many. */
export type SignUpResult =
  RegisterResult | { ok: false; reason: "wait"; seconds: number };

/**
 * Opens a citizen's account, ready to be used. Whether somebody has the address already changes nothing
 * that can be seen or measured from outside: only what is written in the mail that goes there.
 */
export async function signUp(
  context: AppContext,
  { name, email, password }: SignUpInput,
  language: Language,
): Promise<SignUpResult> {
  const now = context.now();
  const address = addressKey(context.clientAddress);
  const seconds = accountLimits(context).signUp.take(address, now);
  if (seconds > 0) return { ok: false, reason: "wait", seconds };
  const passwordHash = await hashPassword(password);
  return await register(context.db, {
    ...{ name, email, passwordHash, language, now },
    ...mailTicket(context, email),
  });
}
