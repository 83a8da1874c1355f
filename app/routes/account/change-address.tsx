import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { claimAddress } from "#app/commands/claim-address.server";
import { WayBack } from "#app/components/account/way-back";
import { AccountForm } from "#app/components/account/account-form";
import { EmailField } from "#app/components/account/email-field";
import { useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { EmailInput } from "#app/domain/account/security-input";
import {
  accountFormAgain,
  readAccountForm,
} from "#app/server/account/account-form.server";
import { isFormReturned } from "#app/server/form/form-outcome.server";
import {
  freshCheckProblem,
  requireFreshCheck,
} from "#app/server/form/identity-check.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { mailTicket } from "#app/server/account/mail-ticket.server";
import { requirePermission } from "#app/server/account/session.server";
import { findClaimedEmail } from "#db/queries/account/email-claims";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "account.changeOwn",
  );
  const failed = isFormReturned(context);
  if (!failed) requireFreshCheck(request, context, session);
  const claimed = await findClaimedEmail(context.db, session.actor.id);
  return data({ formToken: session.formToken, failed, claimed });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "account.changeOwn",
  );
  const { actor, language } = session;
  const read = await readAccountForm(request, context, session, EmailInput, [
    "email",
  ]);
  if (!read.ok) return read.answer;
  const { email } = read.input;
  const check = await freshCheckProblem(context, session, read.fields);
  if (check !== null) return accountFormAgain(context, 403, check, { email });
  await claimAddress(context.db, {
    ...{ userId: actor.id, email, language, now: context.now() },
    ...mailTicket(context, email),
  });
  throw redirect(inLanguage("/cuenta/seguridad?hecho=email", language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, ({ security }) => ({
    title: security.emailChange,
    error: loaded?.failed ?? false,
  }));

export default function ChangeAddress() {
  const { security } = useWords();
  const { formToken, claimed } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const problems = returned?.problems ?? [];
  return (
    <>
      <WayBack />
      <h1>{security.emailChange}</h1>
      <AccountForm
        formToken={formToken}
        problems={problems}
        submit={security.emailSend}
      >
        <EmailField
          problems={problems}
          hint={security.emailNewHint}
          value={returned?.values["email"] ?? claimed ?? ""}
        />
      </AccountForm>
    </>
  );
}
