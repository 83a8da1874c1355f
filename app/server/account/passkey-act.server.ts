import { data, redirect } from "@remix-run/node";
import { namePasskey } from "#app/commands/name-passkey.server";
import { removePasskey } from "#app/commands/remove-passkey.server";
import { sentenceFor } from "#app/components/form/form-problems";
import { fieldIssues } from "#app/domain/form/form-field";
import {
  MOST_PASSKEYS,
  PasskeyNameInput,
  renameField,
} from "#app/domain/account/passkey";
import { wordsFor } from "#app/i18n/words";
import { accountFormAgain, keptValues } from "./account-form.server";
import type { AppContext } from "../context.server";
import { freshCodes } from "./enrolment.server";
import { fieldValue, type FormFields } from "../form/form.server";
import { freshCheckProblem } from "../form/identity-check.server";
import { inLanguage, PASSKEYS } from "../http/local-path.server";
import { addPasskeyField, PASSKEY_FIELD } from "./passkey-check.server";
import { checkForm } from "../form/required-form.server";
import type { SignedIn } from "./session.server";

/** The fields of a form that comes back with an error: all but the key's answer, which serves once. */
function kept(fields: FormFields) {
  const id = fieldValue(fields, "id") ?? "";
  return keptValues(fields, ["name", "id", "intent", renameField(id)]);
}

/** Adds, names or takes away a passkey, or makes other recovery codes, as a form of `/cuenta/seguridad/llaves` says. */
export async function changePasskeys(
  request: Request,
  context: AppContext,
  session: SignedIn,
) {
  const { ok, fields } = await checkForm(request, context, session);
  const again = againWith(context, fields);
  const words = wordsFor(session.language);
  if (!ok) return again(403, null, words.validation.form_expired);
  // What protects an account is changed only by whoever has just shown who they are.
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) return again(403, check.field, check.message);
  const intent = fieldValue(fields, "intent");
  const userId = session.actor.id;
  if (intent === "renew") {
    return data({ codes: await freshCodes(context, userId) });
  }
  const id = fieldValue(fields, "id") ?? "";
  if (intent === "remove") {
    const { idHash: sessionHash } = session;
    const now = context.now();
    await removePasskey(context.db, { userId, id, sessionHash, now });
    throw done(request, session, "removed");
  }
  const field = intent === "rename" ? renameField(id) : "name";
  const input = PasskeyNameInput.safeParse({ name: fieldValue(fields, field) });
  if (!input.success) {
    const [issue] = fieldIssues(input.error);
    const { validation } = words;
    const message = sentenceFor(field, issue?.key ?? "blank", validation);
    return again(422, field, message);
  }
  if (intent === "rename") {
    await namePasskey(context.db, { userId, id, name: input.data.name });
    throw done(request, session, "renamed");
  }
  return await add(request, context, session, { fields, ...input.data });
}

async function add(
  request: Request,
  context: AppContext,
  session: SignedIn,
  { fields, name }: { fields: FormFields; name: string },
) {
  const { passkey } = wordsFor(session.language);
  const text = fieldValue(fields, PASSKEY_FIELD) ?? "";
  const again = againWith(context, fields);
  // Sent without script, or by somebody who saw a page without the button.
  if (text === "") return again(422, null, passkey.needsScript);
  const result = await addPasskeyField(context, session, { text, name });
  if (result.ok) {
    if (result.codes !== null) return data({ codes: result.codes });
    throw done(request, session, "added");
  }
  switch (result.reason) {
    case "taken":
      return again(409, null, passkey.already);
    case "too_many":
      return again(409, null, passkey.tooMany(MOST_PASSKEYS));
    case "expired":
    case "replayed":
      return again(401, null, passkey.expired);
    default:
      return again(401, null, passkey.refused);
  }
}

function againWith(context: AppContext, fields: FormFields) {
  return (status: number, field: string | null, message: string) => {
    const problem = { field, message };
    return accountFormAgain(context, status, problem, kept(fields));
  };
}

/** Back to the page, with word of what was done and of where they were going. */
function done(request: Request, { language }: SignedIn, what: string) {
  const query = new URLSearchParams({ hecho: what });
  const next = new URL(request.url).searchParams.get("next");
  if (next !== null) query.set("next", next);
  return redirect(inLanguage(`${PASSKEYS}?${query}`, language), 303);
}
