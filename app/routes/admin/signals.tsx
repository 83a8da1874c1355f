import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SignalsPage } from "#app/components/admin/signals-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { slugParameter } from "#app/domain/form/query-parameter";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { freshCheckProblem } from "#app/server/form/identity-check.server";
import { actOnLink, typedLink } from "#app/server/admin/link-act.server";
import { loadLinks } from "#app/server/admin/link-view.server";
import { checkPath, inLanguage } from "#app/server/http/local-path.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import { listSignals } from "#db/queries/decision/signals";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "signal.read");
  const { done } = readPublicQuery(request, context, {
    done: slugParameter("hecho"),
  });
  const { db, now } = context;
  const failed = isFormReturned(context);
  return data({
    viewer: viewerOf(session),
    ...(await listSignals(db, now())),
    ...(await loadLinks(db, session.actor)),
    done: failed ? null : done,
    failed,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "person.link");
  const { actor, language } = session;
  const words = wordsFor(language);
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields);
  const values = typedLink(form);
  if (!ok) return returnExpired(context, words, values);
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) {
    // Only the form that has room for a code asks for it; the others have nothing typed in them.
    if (values.intent !== "join") throw redirect(checkPath(request), 303);
    return returnForm(context, { status: 403, problems: [check], values });
  }
  const asked = { actor, form, now: context.now() };
  const result = await actOnLink(context.db, asked, words);
  if (!result.ok) return returnForm(context, { ...result, values });
  const path = `/admin/senales?hecho=${result.done}`;
  throw redirect(inLanguage(path, language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.signal.title,
    error: loaded?.failed ?? false,
  }));

const UNTYPED = { intent: "", account: "", otherAccount: "", reason: "" };

export default function Signals() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <SignalsPage
      {...loaded}
      typed={returned?.values ?? UNTYPED}
      problems={returned?.problems ?? []}
    />
  );
}
