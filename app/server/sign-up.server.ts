import { createAccount } from "#app/commands/create-account.server";
import type { CreateAccountResult } from "#app/commands/create-account.server";
import { EVERYWHERE } from "#app/domain/user";
import type { SignUpInput } from "#app/domain/user-input";
import type { Language } from "#app/i18n/language";
import { accountLimits, addressKey } from "./account-limits.server";
import type { AppContext } from "./context.server";
import { hashPassword } from "./password.server";

/** An account was opened, or not; `wait` where one address opens too many. */
export type SignUpResult =
  CreateAccountResult | { ok: false; reason: "wait"; seconds: number };

/** Opens a citizen's account. Hashing comes first, so that a taken e-mail takes as long as a free one. */
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
  return await createAccount(context.db, {
    name,
    email,
    passwordHash,
    language,
    role: "citizen",
    scopes: [EVERYWHERE],
    by: "self",
    now,
  });
}
