import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { resetPassword } from "#app/commands/reset-password.server";
import { AccountForm } from "#app/components/account/account-form";
import { NewPasswordField } from "#app/components/account/new-password-field";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { newPasswordFor } from "#app/domain/account/security-input";
import { wordsFor } from "#app/i18n/words";
import {
  accountFormAgain,
  readAccountForm,
} from "#app/server/account/account-form.server";
import type { AppContext } from "#app/server/context.server";
import { isFormReturned } from "#app/server/form/form-outcome.server";
import { leakedProblem } from "#app/server/account/leaked-problem.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { mailTokenHash } from "#app/server/account/mail-token.server";
import { hashPassword } from "#app/server/account/password.server";
import { readSession } from "#app/server/account/session.server";
import { findToken } from "#db/queries/account/account-tokens";
import { findFactors, hasFactor } from "#db/queries/account/second-factors";
import { findDisplayName, findOwnCredentials } from "#db/queries/account/users";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { formToken, headers } = await readSession(request, context);
  const isDone = new URL(request.url).searchParams.has("hecho");
  const owner = await ownerOf(request, context);
  return data(
    {
      formToken,
      failed: isFormReturned(context),
      isDone,
      isOver: owner === null,
      hasFactor: owner?.hasFactor ?? false,
    },
    { headers },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  const { security } = wordsFor(session.language);
  const owner = await ownerOf(request, context);
  // A link that is over still has its form compared, so that both take the same way.
  const schema = newPasswordFor(owner?.personal ?? [], {
    hasFactor: owner?.hasFactor ?? false,
  });
  const read = await readAccountForm(request, context, session, schema);
  if (!read.ok) return read.answer;
  const leaked = await leakedProblem(context, session, read.input);
  if (leaked !== null) return accountFormAgain(context, 422, leaked);
  const result =
    owner === null
      ? { ok: false }
      : await resetPassword(context.db, {
          tokenHash: owner.tokenHash,
          passwordHash: await hashPassword(read.input.password),
          now: context.now(),
        });
  if (!result.ok) {
    const problem = { field: null, message: security.tokenOver };
    return accountFormAgain(context, 422, problem);
  }
  throw redirect(
    inLanguage("/cuenta/restablecer?hecho=1", session.language),
    303,
  );
}

/** Whose link this is, while it works; null otherwise. */
async function ownerOf(request: Request, { db, now }: AppContext) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const tokenHash = mailTokenHash(token.slice(0, 100));
  const found = await findToken(db, tokenHash, "reset", now().toISOString());
  if (found === null) return null;
  const { userId } = found;
  const account = await findOwnCredentials(db, userId);
  const name = await findDisplayName(db, userId);
  return {
    tokenHash,
    personal: [name ?? "", account?.email.split("@")[0] ?? ""],
    hasFactor: hasFactor(await findFactors(db, userId)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, ({ security }) => ({
    title: security.resetTitle,
    error: loaded?.failed ?? false,
  }));

export default function ResetPassword() {
  const { account, security } = useWords();
  const href = useHref();
  const loaded = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems ?? [];
  if (loaded.isDone) {
    return (
      <>
        <h1>{security.resetTitle}</h1>
        <p role="status">{security.resetDone}</p>
        <p>
          <a href={href("/cuenta/entrar")}>{account.signIn}</a>
        </p>
      </>
    );
  }
  if (loaded.isOver) {
    return (
      <>
        <h1>{security.resetTitle}</h1>
        <p>{security.tokenOver}</p>
        <p>
          <a href={href("/cuenta/olvido")}>{security.forgotTitle}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{security.resetTitle}</h1>
      <AccountForm
        formToken={loaded.formToken}
        problems={problems}
        submit={security.passwordSave}
      >
        <NewPasswordField problems={problems} hasFactor={loaded.hasFactor} />
      </AccountForm>
    </>
  );
}
