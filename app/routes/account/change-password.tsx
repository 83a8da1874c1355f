import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePassword } from "#app/commands/change-password.server";
import { WayBack } from "#app/components/account/way-back";
import { AccountForm } from "#app/components/account/account-form";
import { NewPasswordField } from "#app/components/account/new-password-field";
import { useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { newPasswordFor } from "#app/domain/account/security-input";
import {
  accountFormAgain,
  readAccountForm,
} from "#app/server/account/account-form.server";
import { isFormReturned } from "#app/server/form/form-outcome.server";
import {
  freshCheckProblem,
  requireFreshCheck,
} from "#app/server/form/identity-check.server";
import { leakedProblem } from "#app/server/account/leaked-problem.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { hashPassword } from "#app/server/account/password.server";
import { requirePermission } from "#app/server/account/session.server";
import { findFactors, hasFactor } from "#db/queries/account/second-factors";
import { findOwnCredentials } from "#db/queries/account/users";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "account.changeOwn",
  );
  const failed = isFormReturned(context);
  if (!failed) requireFreshCheck(request, context, session);
  const factors = await findFactors(context.db, session.actor.id);
  return data({
    formToken: session.formToken,
    failed,
    hasFactor: hasFactor(factors),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "account.changeOwn",
  );
  const { actor, idHash, language } = session;
  const account = await findOwnCredentials(context.db, actor.id);
  const factors = await findFactors(context.db, actor.id);
  const personal = [actor.displayName, account?.email.split("@")[0] ?? ""];
  const schema = newPasswordFor(personal, { hasFactor: hasFactor(factors) });
  const read = await readAccountForm(request, context, session, schema);
  if (!read.ok) return read.answer;
  const leaked = await leakedProblem(context, session, read.input);
  if (leaked !== null) return accountFormAgain(context, 422, leaked);
  const check = await freshCheckProblem(context, session, read.fields);
  if (check !== null) return accountFormAgain(context, 403, check);
  await changePassword(context.db, {
    userId: actor.id,
    passwordHash: await hashPassword(read.input.password),
    sessionHash: idHash,
    now: context.now(),
  });
  throw redirect(inLanguage("/cuenta/seguridad?hecho=password", language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, ({ security }) => ({
    title: security.passwordChange,
    error: loaded?.failed ?? false,
  }));

export default function ChangePassword() {
  const { security } = useWords();
  const { formToken, hasFactor: isShort } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems ?? [];
  return (
    <>
      <WayBack />
      <h1>{security.passwordChange}</h1>
      <AccountForm
        formToken={formToken}
        problems={problems}
        submit={security.passwordSave}
      >
        <NewPasswordField problems={problems} hasFactor={isShort} />
      </AccountForm>
    </>
  );
}
