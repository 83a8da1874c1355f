import { data } from "@remix-run/node";
import { wordsFor } from "#app/i18n/words";
import type { AppContext } from "../context.server";
import { fieldValue, readForm, type FormFields } from "./form.server";
import { isTokenOf } from "./form-tokens.server";
import type { Session } from "../account/session.server";

/** A form that came, and whether it was shown to the person who sends it. */
export interface CheckedForm {
  ok: boolean;
  fields: FormFields;
}

/**
 * Reads a form and compares its token. Where `ok` is false nothing may be done
 * with the fields but show them again, with a fresh token and
 * `validation.form_expired`: nothing typed is lost. Throws 400 for what is no form.
 */
export async function checkForm(
  request: Request,
  context: Pick<AppContext, "log" | "requestId" | "sent">,
  session: Pick<Session, "formToken" | "earlierFormToken">,
): Promise<CheckedForm> {
  const fields = await readForm(request);
  context.sent = fields;
  const sent = fieldValue(fields, "formToken");
  const ok = isTokenOf(session, sent);
  if (!ok) {
    const { log, requestId } = context;
    log.warn({ event: "form_token_refused", requestId }, "form refused");
  }
  return { ok, fields };
}

/** The fields of a short form, which is quick to fill in again; throws a 403 that says so where the token is wrong. */
export async function requireForm(
  request: Request,
  context: Pick<AppContext, "log" | "requestId" | "sent">,
  session: Pick<Session, "formToken" | "earlierFormToken" | "language">,
): Promise<FormFields> {
  const form = await checkForm(request, context, session);
  if (form.ok) return form.fields;
  const detail = wordsFor(session.language).validation.form_stale;
  throw data({ detail }, { status: 403 });
}
