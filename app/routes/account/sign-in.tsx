import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DemoAccounts } from "#app/components/account/demo-accounts";
import { SignInForm } from "#app/components/account/sign-in-form";
import { formProblems } from "#app/components/form/form-problems";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { fieldIssues } from "#app/domain/form/form-field";
import { SignInInput } from "#app/domain/account/user-input";
import { wordsFor } from "#app/i18n/words";
import { signInAnswer } from "#app/server/account/account-answer.server";
import { demoAccounts } from "#app/server/account/demo-accounts.server";
import {
  leaveWhereSignedIn,
  welcome,
} from "#app/server/account/destination.server";
import { enter } from "#app/server/account/entrance.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { fieldValue } from "#app/server/form/form.server";
import { localPath } from "#app/server/http/local-path.server";
import { passkeyPlace } from "#app/server/account/passkey-place.server";
import { checkForm } from "#app/server/form/required-form.server";
import { readSession } from "#app/server/account/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, formToken, headers } = await readSession(request, context);
  leaveWhereSignedIn(request, actor);
  const next = new URL(request.url).searchParams.get("next");
  return data(
    {
      formToken,
      failed: isFormReturned(context),
      next: localPath(next, ""),
      demo: await demoAccounts(context),
      takesPasskeys: passkeyPlace(context.settings) !== null,
    },
    { headers },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  const words = wordsFor(session.language);
  const { ok, fields } = await checkForm(request, context, session);
  const values = { email: fieldValue(fields, "email") ?? "" };
  if (!ok) return returnExpired(context, words, values);
  const input = SignInInput.safeParse(fieldsToObject(fields));
  if (!input.success) {
    const issues = fieldIssues(input.error);
    const problems = formProblems(
      issues,
      words.validation,
      words.account.problem,
    );
    return returnForm(context, { status: 422, problems, values });
  }
  const entrance = await enter(request, context, input.data);
  if (!entrance.ok) {
    return returnForm(context, { ...signInAnswer(entrance, words), values });
  }
  throw welcome(request, entrance);
}

export const headers: HeadersFunction = ({ actionHeaders, errorHeaders }) =>
  errorHeaders ?? actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.account.signInTitle,
    error: loaded?.failed ?? false,
  }));

export default function SignIn() {
  const { account, passkey } = useWords();
  const href = useHref();
  const { formToken, next, demo, takesPasskeys } =
    useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <>
      <h1>{account.signInTitle}</h1>
      {next === "" ? null : <p>{account.signInToGoOn}</p>}
      <SignInForm
        formToken={formToken}
        problems={returned?.problems ?? []}
        values={returned?.values ?? { email: "" }}
      />
      <p>
        {account.noAccount}{" "}
        <a href={href("/cuenta/crear", { next })}>{account.createTitle}</a>
      </p>
      <p>
        <a href={href("/cuenta/olvido")}>{account.forgot}</a>
      </p>
      {takesPasskeys ? (
        <p>
          <a href={href("/cuenta/entrar/llave", { next })}>
            {passkey.signInLink}
          </a>
        </p>
      ) : null}
      {demo === null ? null : <DemoAccounts {...demo} />}
    </>
  );
}
