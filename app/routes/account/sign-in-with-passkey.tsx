import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PasskeyForm } from "#app/components/account/passkey-form";
import { ErrorSummary } from "#app/components/form/error-summary";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { wordsFor } from "#app/i18n/words";
import { passkeyAnswer } from "#app/server/account/account-answer.server";
import { accountFormAgain } from "#app/server/account/account-form.server";
import {
  leaveWhereSignedIn,
  welcome,
} from "#app/server/account/destination.server";
import {
  isFormReturned,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { fieldValue } from "#app/server/form/form.server";
import { localPath } from "#app/server/http/local-path.server";
import { PASSKEY_FIELD } from "#app/server/account/passkey-check.server";
import { enterByPasskey } from "#app/server/account/passkey-entrance.server";
import { requestOptions } from "#app/server/account/passkey-options.server";
import { checkForm } from "#app/server/form/required-form.server";
import { readSession } from "#app/server/account/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  leaveWhereSignedIn(request, session.actor);
  const next = new URL(request.url).searchParams.get("next");
  return data(
    {
      formToken: session.formToken,
      failed: isFormReturned(context),
      next: localPath(next, ""),
      options: await requestOptions(context, session, []),
    },
    { headers: session.headers },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  const words = wordsFor(session.language);
  const { ok, fields } = await checkForm(request, context, session);
  const again = (status: number, message: string) =>
    accountFormAgain(context, status, { field: null, message });
  if (!ok) return again(403, words.validation.form_expired);
  const text = fieldValue(fields, PASSKEY_FIELD) ?? "";
  if (text === "") return again(422, words.passkey.needsScript);
  const entrance = await enterByPasskey(request, context, session, text);
  if (entrance.ok) throw welcome(request, entrance);
  const answer = passkeyAnswer(entrance, words);
  return returnForm(context, { ...answer, values: {} });
}

export const headers: HeadersFunction = ({ actionHeaders, errorHeaders }) =>
  errorHeaders ?? actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, ({ passkey }) => ({
    title: passkey.signInTitle,
    error: loaded?.failed ?? false,
  }));

export default function SignInWithPasskey() {
  const { account, passkey, validation } = useWords();
  const href = useHref();
  const { formToken, next, options } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems ?? [];
  return (
    <>
      <h1>{passkey.signInTitle}</h1>
      {next === "" ? null : <p>{account.signInToGoOn}</p>}
      <ErrorSummary title={validation.form_title} problems={problems} />
      <p>{passkey.signInLead}</p>
      <PasskeyForm
        formToken={formToken}
        options={options}
        ceremony="get"
        submit={passkey.signIn}
      />
      <p>
        <a href={href("/cuenta/entrar", { next })}>{passkey.signInPassword}</a>
      </p>
    </>
  );
}
