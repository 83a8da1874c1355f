import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signOut } from "#app/commands/sign-out.server";
import { Farewell } from "#app/components/account/farewell";
import { useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import type { Actor } from "#app/domain/account/user";
import { deviceOwner } from "#app/server/sending/device-owner.server";
import { fieldValue } from "#app/server/form/form.server";
import { leavingHeaders } from "#app/server/account/leaving.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { requireForm } from "#app/server/form/required-form.server";
import { onDevice } from "#app/server/sending/unsent-cookie.server";
import { readSession } from "#app/server/account/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, formToken, headers } = await readSession(request, context);
  const leaving =
    actor === null
      ? null
      : {
          ...{ name: actor.displayName, formToken },
          owner: deviceOwner(actor),
          unsent: keptOf(request, actor)?.own ?? null,
        };
  return data({ leaving }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await readSession(request, context);
  const { actor, language } = session;
  const kept = actor === null ? null : keptOf(request, actor);
  if (session.idHash !== null) {
    const fields = await requireForm(request, context, session);
    const isAsked = kept !== null && kept.own + kept.others > 0;
    if (isAsked && fieldValue(fields, "unsent") !== "delete") {
      throw redirect(inLanguage("/cuenta/salir", language), 303);
    }
    await signOut(context.db, session.idHash);
  }
  const headers = leavingHeaders(context.settings.origin);
  // Everything that this browser keeps is theirs: pages of their forms, and what they chose to give up.
  if (kept?.others === 0) headers.set("Clear-Site-Data", '"cache", "storage"');
  throw redirect(inLanguage("/", language), { status: 303, headers });
}

function keptOf(request: Request, actor: Pick<Actor, "id">) {
  const cookies = request.headers.get("Cookie");
  return onDevice(cookies, deviceOwner(actor));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.account.signOutTitle }));

export default function SignOut() {
  const { account } = useWords();
  const { leaving } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{account.signOutTitle}</h1>
      {leaving === null ? (
        <p>{account.signOutNobody}</p>
      ) : (
        <Farewell {...leaving} />
      )}
    </>
  );
}
