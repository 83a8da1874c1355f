import { randomInt } from "node:crypto";
import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SignUpForm } from "#app/components/account/sign-up-form";
import { formProblems } from "#app/components/form/form-problems";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { fieldIssues } from "#app/domain/form/form-field";
import { suggestedPseudonym } from "#app/domain/account/neutral-name";
import { SignUpInput } from "#app/domain/account/user-input";
import { wordsFor } from "#app/i18n/words";
import { signUpAnswer } from "#app/server/account/account-answer.server";
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
import { leakedProblem } from "#app/server/account/leaked-problem.server";
import { localPath } from "#app/server/http/local-path.server";
import { checkForm } from "#app/server/form/required-form.server";
import { readSession } from "#app/server/account/session.server";
import { signUp } from "#app/server/account/sign-up.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, formToken, headers } = await readSession(request, context);
  leaveWhereSignedIn(request, actor);
  const next = localPath(new URL(request.url).searchParams.get("next"), "");
  const pseudonym = suggestedPseudonym(randomInt(1_000_000));
  return data(
    { formToken, failed: isFormReturned(context), next, pseudonym },
    { headers },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  const words = wordsFor(session.language);
  const { ok, fields } = await checkForm(request, context, session);
  const values = {
    name: fieldValue(fields, "name") ?? "",
    email: fieldValue(fields, "email") ?? "",
  };
  if (!ok) return returnExpired(context, words, values);
  const input = SignUpInput.safeParse(fieldsToObject(fields));
  if (!input.success) {
    const issues = fieldIssues(input.error);
    const problems = formProblems(
      issues,
      words.validation,
      words.account.problem,
    );
    return returnForm(context, { status: 422, problems, values });
  }
  const leaked = await leakedProblem(context, session, input.data);
  if (leaked !== null) {
    return returnForm(context, { status: 422, problems: [leaked], values });
  }
  const result = await signUp(context, input.data, session.language);
  if (!result.ok) {
    return returnForm(context, { ...signUpAnswer(result, words), values });
  }
  throw welcome(request, await enter(request, context, input.data));
}

export const headers: HeadersFunction = ({ actionHeaders, errorHeaders }) =>
  errorHeaders ?? actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.account.createTitle,
    error: loaded?.failed ?? false,
  }));

export default function SignUp() {
  const { account } = useWords();
  const href = useHref();
  const { formToken, next, pseudonym } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <>
      <h1>{account.createTitle}</h1>
      <p>{account.createLead}</p>
      <SignUpForm
        formToken={formToken}
        problems={returned?.problems ?? []}
        pseudonym={pseudonym}
        values={returned?.values ?? { name: "", email: "" }}
      />
      <p>
        {account.haveAccount}{" "}
        <a href={href("/cuenta/entrar", { next })}>{account.signIn}</a>
      </p>
    </>
  );
}
