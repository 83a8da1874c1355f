import { noteCheck } from "#app/commands/note-check.server";
import { CheckInput, CodeInput } from "#app/domain/account/security-input";
import { wordsFor } from "#app/i18n/words";
import { findFactors } from "#db/queries/account/second-factors";
import { passkeyAnswer } from "../account/account-answer.server";
import {
  accountFormAgain,
  readAccountForm,
} from "../account/account-form.server";
import type { AppContext } from "../context.server";
import { returnForm } from "./form-outcome.server";
import { fieldValue } from "./form.server";
import { checkCode, checkIdentity } from "./identity-check.server";
import {
  checkPasskeyField,
  PASSKEY_FIELD,
} from "../account/passkey-check.server";
import { checkForm } from "./required-form.server";
import type { Session } from "../account/session.server";

/** Which ways somebody has to show that it is them. */
export interface CheckWays {
  /** They have passkeys. */
  passkeys: boolean;
  /** A code, of an app or from paper, rather than the password. */
  code: boolean;
  /** They have an app. */
  app: boolean;
}

/** The ways of whoever is signed in, or waits for their second factor. */
export async function checkWays(
  { db }: AppContext,
  { waiting }: Pick<Session, "waiting">,
  userId: string,
): Promise<CheckWays> {
  const { totp, passkeys } = await findFactors(db, userId);
  const isWaiting = waiting !== null;
  return { passkeys: passkeys > 0, code: isWaiting || totp, app: totp };
}

/** What came of `/cuenta/comprobar`: how many recovery codes are left where one was used, or the form again. */
export type CheckOutcome =
  | { ok: true; codesLeft: number | null }
  | { ok: false; answer: ReturnType<typeof accountFormAgain> };

/** Checks whoever sent `/cuenta/comprobar`, by passkey, code or password. */
export async function checkSender(
  request: Request,
  context: AppContext,
  session: Session,
  userId: string,
): Promise<CheckOutcome> {
  const copy = request.clone();
  const { ok, fields } = await checkForm(copy, context, session);
  const text = fieldValue(fields, PASSKEY_FIELD) ?? "";
  return ok && text !== ""
    ? await byPasskey(context, session, userId, text)
    : await byWords(request, context, session, userId);
}

async function byPasskey(
  context: AppContext,
  session: Session,
  userId: string,
  text: string,
): Promise<CheckOutcome> {
  const result = await checkPasskeyField(context, session, userId, text);
  if (result.ok) {
    const { idHash } = session;
    if (idHash !== null) {
      const now = context.now();
      await noteCheck(context.db, { sessionHash: idHash, factor: true, now });
    }
    return { ok: true, codesLeft: null };
  }
  const answer = passkeyAnswer(result, wordsFor(session.language));
  return { ok: false, answer: returnForm(context, { ...answer, values: {} }) };
}

async function byWords(
  request: Request,
  context: AppContext,
  session: Session,
  userId: string,
): Promise<CheckOutcome> {
  const { security } = wordsFor(session.language);
  const { code: asksCode } = await checkWays(context, session, userId);
  const field = asksCode ? "code" : "password";
  const schema = asksCode
    ? CodeInput.transform(({ code }) => code)
    : CheckInput.transform(({ password }) => password);
  const read = await readAccountForm(request, context, session, schema);
  if (!read.ok) return read;
  const { actor, idHash, waiting } = session;
  const result =
    waiting === null && actor !== null && idHash !== null
      ? await checkIdentity(context, { actor, idHash }, read.input)
      : await checkCode(context, userId, read.input);
  if (result.ok) return { ok: true, codesLeft: result.left };
  const isWait = result.reason === "wait";
  const message = isWait
    ? security.waitCode(result.seconds)
    : security.checkWrong;
  const answer = accountFormAgain(
    context,
    isWait ? 429 : 422,
    { field: isWait ? null : field, message },
    {},
    isWait ? { "Retry-After": String(result.seconds) } : {},
  );
  return { ok: false, answer };
}
