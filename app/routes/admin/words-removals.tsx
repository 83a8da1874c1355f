import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { WordsRemovalsPage } from "#app/components/admin/words-removals-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { slugParameter } from "#app/domain/form/query-parameter";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { actOnWords, typedWords } from "#app/server/admin/words-act.server";
import {
  listRemovableWords,
  loadWordsRemovals,
} from "#app/server/admin/words-view.server";
import { clearDisk } from "#app/server/file/file-sweep.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { freshCheckProblem } from "#app/server/form/identity-check.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "words.remove");
  const { done, person } = readPublicQuery(request, context, {
    done: slugParameter("hecho"),
    person: slugParameter("persona"),
  });
  const { db } = context;
  const failed = isFormReturned(context);
  return data({
    viewer: viewerOf(session),
    removals: await loadWordsRemovals(db, session.actor),
    choices: await listRemovableWords(db, person),
    person,
    done: failed ? null : done,
    failed,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "words.remove");
  const { actor, language } = session;
  const words = wordsFor(language);
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields);
  const values = typedWords(form);
  if (!ok) return returnExpired(context, words, values);
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) {
    return returnForm(context, { status: 403, problems: [check], values });
  }
  const asked = { actor, form, now: context.now() };
  const result = await actOnWords(context.db, asked, words);
  if (!result.ok) return returnForm(context, { ...result, values });
  await clearDisk(context);
  const path = `/admin/textos?hecho=${result.done}`;
  throw redirect(inLanguage(path, language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.removedWords.title,
    error: loaded?.failed ?? false,
  }));

export default function WordsRemovals() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const untyped = {
    subject: loaded.person === null ? "" : `name:${loaded.person}`,
    ...{ act: "", ground: "", phrases: "" },
  };
  return (
    <WordsRemovalsPage
      {...loaded}
      typed={returned?.values ?? untyped}
      problems={returned?.problems ?? []}
    />
  );
}
