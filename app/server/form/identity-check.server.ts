import { redirect } from "@remix-run/node";
import { checkFactor } from "#app/commands/check-factor.server";
import { checkPassword } from "#app/commands/check-password.server";
import { noteCheck } from "#app/commands/note-check.server";
import type { FormProblem } from "#app/components/form/error-summary";
import { isFreshCheck } from "#app/domain/account/session-limits";
import { wordsFor } from "#app/i18n/words";
import { findFactors } from "#db/queries/account/second-factors";
import type { AppContext } from "../context.server";
import { fieldValue, type FormFields } from "./form.server";
import { checkPath } from "../http/local-path.server";
import { verifyPassword } from "../account/password.server";
import type { SignedIn } from "../account/session.server";
import { totpStep } from "../account/totp.server";

/** The field in which a form asks once more who its sender is. */
export const CHECK_FIELD = "check";

/**
 * For loaders of forms that change who may come in: throws a redirect to `/cuenta/comprobar`, which
 * leads back, where the last check of a password or a second factor is older than 30 minutes.
 */
export function requireFreshCheck(
  request: Request,
  context: AppContext,
  { checkedAt }: Pick<SignedIn, "checkedAt">,
): void {
  if (isFreshCheck(checkedAt, context.now())) return;
  throw redirect(checkPath(request), 303);
}

/**
 * For actions that decide, retract or grant: null where the last check is recent, or where the form's
 * `check` field holds the password or a code. Otherwise the problem to return the form with, filled as
 * it was; its page draws `<CheckField problems={problems} />`, which asks for it in place, so that
 * nothing typed is lost and one sending is enough.
 */
export async function freshCheckProblem(
  context: AppContext,
  session: SignedIn,
  fields: FormFields,
): Promise<FormProblem | null> {
  if (isFreshCheck(session.checkedAt, context.now())) return null;
  const typed = fieldValue(fields, CHECK_FIELD) ?? "";
  const { security } = wordsFor(session.language);
  const says = (message: string) => ({ field: CHECK_FIELD, message });
  if (typed === "") return says(security.checkNeeded);
  const result = await checkIdentity(context, session, typed);
  if (result.ok) return null;
  return says(
    result.reason === "wait"
      ? security.waitCode(result.seconds)
      : security.checkWrong,
  );
}

/** What came of a check. */
export type IdentityCheck = Awaited<ReturnType<typeof checkFactor>>;

/**
 * Checks a person who is signed in by a code, where they have an app, or by their password, and notes
 * it in their session.
 */
export async function checkIdentity(
  context: AppContext,
  { actor, idHash }: Pick<SignedIn, "actor" | "idHash">,
  typed: string,
): Promise<IdentityCheck> {
  const { db, now } = context;
  const { totp, recoveryCodes } = await findFactors(db, actor.id);
  const looksLikeCode =
    /^[\d\s]{6,8}$/.test(typed) || /^[a-z2-9]{4}-/i.test(typed);
  const isFactor = looksLikeCode && (totp || recoveryCodes > 0);
  const result = isFactor
    ? await checkCode(context, actor.id, typed)
    : await checkPassword(db, {
        userId: actor.id,
        passwordMatches: (hash) => verifyPassword(hash, typed),
        now: now(),
      });
  if (!result.ok) {
    context.log.warn(
      { event: "check_refused", reason: result.reason },
      "check refused",
    );
    return result;
  }
  await noteCheck(db, { sessionHash: idHash, factor: isFactor, now: now() });
  return result;
}

/** Checks a code of an app or from paper. */
export async function checkCode(
  { db, secrets, now }: AppContext,
  userId: string,
  code: string,
  { enrolling = false } = {},
): Promise<IdentityCheck> {
  const at = now();
  return await checkFactor(db, {
    ...{ userId, code, enrolling, now: at },
    stepOf: (sealed, digits) => totpStep(sealed, digits, at, secrets),
  });
}
