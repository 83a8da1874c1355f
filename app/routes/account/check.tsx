import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckPage } from "#app/components/account/check-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { checkSender, checkWays } from "#app/server/form/check-act.server";
import { isFormReturned } from "#app/server/form/form-outcome.server";
import {
  inLanguage,
  landingPath,
  localPath,
  signInPath,
} from "#app/server/http/local-path.server";
import { requestOptions } from "#app/server/account/passkey-options.server";
import { readSession, type Session } from "#app/server/account/session.server";
import { becomeWhole } from "#app/server/account/whole-session.server";
import { listPasskeys } from "#db/queries/account/passkeys";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  const userId = whose(request, session);
  const ways = await checkWays(context, session, userId);
  const passkeys = await listPasskeys(context.db, userId);
  return data({
    formToken: session.formToken,
    failed: isFormReturned(context),
    waiting: session.waiting !== null,
    ways,
    options:
      passkeys.length === 0
        ? null
        : await requestOptions(context, session, passkeys),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  const userId = whose(request, session);
  const outcome = await checkSender(request, context, session, userId);
  if (!outcome.ok) return outcome.answer;
  const { waiting, actor, language } = session;
  if (waiting !== null)
    throw await becomeWhole(request, context, waiting, outcome.codesLeft);
  const next = new URL(request.url).searchParams.get("next");
  const path = localPath(next, landingPath(actor?.roles ?? []));
  throw redirect(inLanguage(path, language), 303);
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
  const problems = useActionData<typeof action>()?.problems ?? [];
  return <CheckPage {...useLoaderData<typeof loader>()} problems={problems} />;
}
