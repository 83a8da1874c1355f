import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requestReset } from "#app/commands/request-reset.server";
import { AccountForm } from "#app/components/account/account-form";
import { EmailField } from "#app/components/account/email-field";
import { useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { EmailInput } from "#app/domain/account/security-input";
import { wordsFor } from "#app/i18n/words";
import {
  accountLimits,
  addressKey,
} from "#app/server/account/account-limits.server";
import {
  accountFormAgain,
  readAccountForm,
} from "#app/server/account/account-form.server";
import { isFormReturned } from "#app/server/form/form-outcome.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { mailTicket } from "#app/server/account/mail-ticket.server";
import { readSession } from "#app/server/account/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { formToken, headers } = await readSession(request, context);
  const isSent = new URL(request.url).searchParams.has("hecho");
  return data(
    { formToken, failed: isFormReturned(context), isSent },
    { headers },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  const { security } = wordsFor(session.language);
  const read = await readAccountForm(request, context, session, EmailInput, [
    "email",
  ]);
  if (!read.ok) return read.answer;
  const { email } = read.input;
  const now = context.now();
  const limit = accountLimits(context).mailRequests;
  const seconds = limit.take(addressKey(context.clientAddress), now);
  if (seconds > 0) {
    const problem = { field: null, message: security.waitCode(seconds) };
    const headers = { "Retry-After": String(seconds) };
    return accountFormAgain(context, 429, problem, { email }, headers);
  }
  await requestReset(context.db, { email, ...mailTicket(context, email), now });
  throw redirect(inLanguage("/cuenta/olvido?hecho=1", session.language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, ({ security }) => ({
    title: loaded?.isSent ? security.forgotSentTitle : security.forgotTitle,
    error: loaded?.failed ?? false,
  }));

export default function Forgot() {
  const { security } = useWords();
  const { formToken, isSent } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  if (isSent) {
    return (
      <>
        <h1>{security.forgotSentTitle}</h1>
        <p>{security.forgotSent}</p>
      </>
    );
  }
  const problems = returned?.problems ?? [];
  return (
    <>
      <h1>{security.forgotTitle}</h1>
      <p>{security.forgotLead}</p>
      <AccountForm
        formToken={formToken}
        problems={problems}
        submit={security.forgotSend}
      >
        <EmailField problems={problems} value={returned?.values["email"]} />
      </AccountForm>
    </>
  );
}
