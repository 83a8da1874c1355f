import { data, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountForm } from "#app/components/account/account-form";
import { TextInput } from "#app/components/form/text-input";
import { problemOf } from "#app/components/form/form-problems";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { CheckInput, CodeInput } from "#app/domain/security-input";
import { wordsFor } from "#app/i18n/words";
import {
  accountFormAgain,
  readAccountForm,
} from "#app/server/account-form.server";
import { isFormReturned } from "#app/server/form-outcome.server";
import { checkCode, checkIdentity } from "#app/server/identity-check.server";
import {
  inLanguage,
  landingPath,
  localPath,
  signInPath,
} from "#app/server/local-path.server";
import { readSession, type Session } from "#app/server/session.server";
import { becomeWhole } from "#app/server/whole-session.server";
import { findFactors } from "#db/queries/second-factors";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  const userId = whose(request, session);
  const factors = await findFactors(context.db, userId);
  return data({
    formToken: session.formToken,
    failed: isFormReturned(context),
    waiting: session.waiting !== null,
    asksCode: session.waiting !== null || factors.totp,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  const userId = whose(request, session);
  const { security } = wordsFor(session.language);
  const { totp } = await findFactors(context.db, userId);
  const asksCode = session.waiting !== null || totp;
  const field = asksCode ? "code" : "password";
  const schema = asksCode
    ? CodeInput.transform(({ code }) => code)
    : CheckInput.transform(({ password }) => password);
  const read = await readAccountForm(request, context, session, schema);
  if (!read.ok) return read.answer;
  const { actor, idHash, waiting } = session;
  const result =
    waiting === null && actor !== null && idHash !== null
      ? await checkIdentity(context, { actor, idHash }, read.input)
      : await checkCode(context, userId, read.input);
  if (!result.ok) {
    const isWait = result.reason === "wait";
    const message = isWait
      ? security.waitCode(result.seconds)
      : security.checkWrong;
    return accountFormAgain(
      context,
      isWait ? 429 : 422,
      { field: isWait ? null : field, message },
      {},
      isWait ? { "Retry-After": String(result.seconds) } : {},
    );
  }
  if (waiting !== null)
    throw await becomeWhole(request, context, waiting, result.left);
  const next = new URL(request.url).searchParams.get("next");
  const path = localPath(next, landingPath(actor?.roles ?? []));
  throw redirect(inLanguage(path, session.language), 303);
}

/** Whose check this is: somebody signed in, or somebody whose session waits for it. */
function whose(request: Request, { actor, waiting }: Session): string {
  const userId = actor?.id ?? waiting?.userId;
  if (userId === undefined)
    throw redirect(
      signInPath({ url: new URL("/mis-aportes", request.url).href }),
      303,
    );
  return userId;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.security.checkTitle,
    error: loaded?.failed ?? false,
  }));

export default function Check() {
  const { account, security } = useWords();
  const href = useHref();
  const { formToken, asksCode, waiting } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems ?? [];
  return (
    <>
      <h1>{security.checkTitle}</h1>
      <p>{asksCode ? security.checkLeadCode : security.checkLeadPassword}</p>
      <AccountForm
        formToken={formToken}
        problems={problems}
        submit={security.checkGo}
      >
        {asksCode ? (
          <TextInput
            name="code"
            label={security.checkCode}
            error={problemOf(problems, "code")}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        ) : (
          <TextInput
            name="password"
            type="password"
            label={account.password}
            error={problemOf(problems, "password")}
            autoComplete="current-password"
            required
          />
        )}
      </AccountForm>
      {waiting ? (
        <p>
          <a href={href("/cuenta/olvido")}>{account.forgot}</a>
        </p>
      ) : null}
    </>
  );
}
