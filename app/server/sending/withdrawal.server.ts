import { data, redirect } from "@remix-run/node";
import { withdrawUpdate } from "#app/commands/withdraw-update.server";
import { SendingInput } from "#app/domain/form/sending";
import { wordsFor } from "#app/i18n/words";
import type { AppContext } from "../context.server";
import { inLanguage } from "../http/local-path.server";
import { problem } from "../http/problem.server";
import { refusalStatus } from "./sending.server";
import { requirePermission } from "../account/session.server";

/**
 * Takes an update back and leads its author to it. The form of it is one button and holds no words, so
 * nothing is shown again where it cannot be: a visitor is sent to sign in, anybody else sees why.
 */
export async function withdraw(
  request: Request,
  context: AppContext,
  form: Readonly<Record<string, unknown>>,
  isOwnForm: boolean,
): Promise<Response> {
  const session = await requirePermission(request, context, "update.withdraw");
  const { actor, language } = session;
  if (!isOwnForm) {
    const detail = wordsFor(language).validation.form_stale;
    throw data({ detail }, { status: 403 });
  }
  const { submissionId, updateId, version } =
    SendingInput.safeParse(form).data ?? {};
  if (submissionId === undefined || updateId == null || version == null) {
    throw problem(request, 400, (words) => words.contribute.notWithdrawn);
  }
  const result = await withdrawUpdate(context.db, {
    actor,
    input: { submissionId, updateId, version },
    now: context.now(),
  });
  if (!result.ok) {
    throw problem(
      request,
      refusalStatus(result.reason),
      (words) => words.contribute.notWithdrawn,
    );
  }
  return redirect(inLanguage(`/mis-aportes/${updateId}`, language), 303);
}
