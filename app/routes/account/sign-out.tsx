import { data, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signOut } from "#app/commands/sign-out.server";
import { FormToken } from "#app/components/form/form-token";
import { SubmitButton } from "#app/components/form/submit-button";
import { useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { leavingHeaders } from "#app/server/leaving.server";
import { inLanguage } from "#app/server/local-path.server";
import { requireForm } from "#app/server/required-form.server";
import { readSession } from "#app/server/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, formToken, headers } = await readSession(request, context);
  const name = actor?.displayName ?? null;
  return data({ formToken, name }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  if (session.idHash !== null) {
    await requireForm(request, context, session);
    await signOut(context.db, session.idHash);
  }
  const headers = leavingHeaders(context.settings.origin);
  throw redirect(inLanguage("/", session.language), { status: 303, headers });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.account.signOutTitle }));

export default function SignOut() {
  const { account } = useWords();
  const { formToken, name } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{account.signOutTitle}</h1>
      {name === null ? (
        <p>{account.signOutNobody}</p>
      ) : (
        <form method="post">
          <p>{account.signOutLead(name)}</p>
          <FormToken value={formToken} />
          <SubmitButton>{account.signOut}</SubmitButton>
        </form>
      )}
    </>
  );
}
