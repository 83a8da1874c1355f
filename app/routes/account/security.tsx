import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { endSession } from "#app/commands/end-session.server";
import { SecurityPage } from "#app/components/account/security-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { fieldValue } from "#app/server/form/form.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { requireForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import { findClaimedEmail } from "#db/queries/account/email-claims";
import { listOwnSessions } from "#db/queries/account/own-sessions";
import { findFactors } from "#db/queries/account/second-factors";
import { findOwnCredentials } from "#db/queries/account/users";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "account.readOwn");
  const { db, now } = context;
  const { actor, idHash } = session;
  const account = await findOwnCredentials(db, actor.id);
  return data({
    ...viewerOf(session),
    email: account?.email ?? "",
    isConfirmed: account?.isConfirmed ?? false,
    claimed: await findClaimedEmail(db, actor.id),
    factors: await findFactors(db, actor.id),
    sessions: await listOwnSessions(db, actor.id, idHash, now().toISOString()),
    done: new URL(request.url).searchParams.get("hecho"),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "account.changeOwn",
  );
  const fields = await requireForm(request, context, session);
  const id = fieldValue(fields, "session");
  await endSession(context.db, {
    userId: session.actor.id,
    id: id === null || id === "" ? null : id,
    thisHash: session.idHash,
  });
  const done = id === null || id === "" ? "sessions" : "session";
  const path = `/cuenta/seguridad?hecho=${done}`;
  throw redirect(inLanguage(path, session.language), 303);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.security.title }));

export default function Security() {
  return <SecurityPage {...useLoaderData<typeof loader>()} />;
}
