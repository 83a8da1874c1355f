import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TotpPage } from "#app/components/account/totp-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { wordsFor } from "#app/i18n/words";
import { isFormReturned } from "#app/server/form/form-outcome.server";
import { accountFormAgain } from "#app/server/account/account-form.server";
import { fieldValue } from "#app/server/form/form.server";
import {
  freshCheckProblem,
  requireFreshCheck,
} from "#app/server/form/identity-check.server";
import { inLanguage, localPath } from "#app/server/http/local-path.server";
import { requireOwnFactor } from "#app/server/account/own-factor.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import {
  loadEnrolment,
  finishEnrolment,
  freshCodes,
  mustKeepFactor,
} from "#app/server/account/enrolment.server";
import { removeTotp } from "#app/commands/enrol-totp.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "account.changeOwn",
  );
  const failed = isFormReturned(context);
  const factors = await requireOwnFactor(request, context, session);
  if (!failed) requireFreshCheck(request, context, session);
  return data({
    formToken: session.formToken,
    failed,
    factors,
    enrolment: await loadEnrolment(context, session.actor),
    mustKeep: mustKeepFactor(context, session.actor),
    next: localPath(
      new URL(request.url).searchParams.get("next"),
      "/cuenta/seguridad",
    ),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "account.changeOwn",
  );
  const { security, validation } = wordsFor(session.language);
  const { ok, fields } = await checkForm(request, context, session);
  const again = (status: number, field: string | null, message: string) => ({
    ...accountFormAgain(context, status, { field, message }),
  });
  if (!ok) return again(403, null, validation.form_expired);
  await requireOwnFactor(request, context, session);
  const intent = fieldValue(fields, "intent") ?? "enrol";
  if (intent === "enrol") {
    const code = fieldValue(fields, "code") ?? "";
    const result = await finishEnrolment(context, session, code);
    if (result.ok) return data({ problems: [], codes: result.codes });
    return result.reason === "wait"
      ? again(429, null, security.waitCode(result.seconds))
      : again(422, "code", security.checkWrong);
  }
  // What protects an account is changed only by whoever has just shown it.
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) return again(403, check.field, check.message);
  if (intent === "renew") {
    return data({
      problems: [],
      codes: await freshCodes(context, session.actor.id),
    });
  }
  await removeTotp(context.db, {
    userId: session.actor.id,
    now: context.now(),
  });
  throw redirect(
    inLanguage("/cuenta/seguridad?hecho=totp_off", session.language),
    303,
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, ({ security }) => ({
    title: security.enrolTitle,
    error: loaded?.failed ?? false,
  }));

export default function Totp() {
  const returned = useActionData<typeof action>();
  const codes =
    returned !== undefined && "codes" in returned ? returned.codes : null;
  return (
    <TotpPage
      {...useLoaderData<typeof loader>()}
      problems={returned?.problems ?? []}
      codes={codes}
    />
  );
}
