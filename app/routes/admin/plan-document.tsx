import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DocumentPage } from "#app/components/desk/document-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { pageParameter } from "#app/domain/form/query-parameter";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import { inLanguage } from "#app/server/http/local-path.server";
import {
  actOnItem,
  requireDraft,
  typedTexts,
} from "#app/server/plan/plan-desk.server";
import {
  LINES_PER_PAGE,
  markedLines,
} from "#app/server/plan/plan-item-view.server";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import { listDraftItems } from "#db/queries/plan/plan-draft-items";
import { listDraftLines } from "#db/queries/plan/plan-draft-lines";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const { actor } = session;
  const draft = await requireDraft(request, context, actor, params["id"]);
  const { page } = readPublicQuery(request, context, {
    page: pageParameter("pagina"),
  });
  const { lines } = await listDraftLines(context.db, draft.id);
  if (page > 1 && (page - 1) * LINES_PER_PAGE >= lines.length) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const items = await listDraftItems(context.db, draft.id);
  return data({
    viewer: viewerOf(session),
    draft,
    page,
    pages: Math.max(1, Math.ceil(lines.length / LINES_PER_PAGE)),
    lines: markedLines(lines, items, page),
    failed: isFormReturned(context),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const { actor, language } = session;
  const words = wordsFor(language);
  const draft = await requireDraft(request, context, actor, params["id"]);
  const { ok, fields } = await checkForm(request, context, session);
  const form = { ...fieldsToObject(fields), intent: "add" };
  const values = typedTexts(form);
  if (!ok) return returnExpired(context, words, values);
  const asked = { actor, draft, number: 0, form };
  const result = await actOnItem(context, asked, words);
  if (!result.ok) return returnForm(context, { ...result, values });
  const path = `/admin/planes/borradores/${draft.id}/${result.number}`;
  throw redirect(inLanguage(path, language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: `${words.desk.document}: ${loaded?.draft.prefix ?? ""}`,
    error: loaded?.failed ?? false,
  }));

export default function PlanDocumentRoute() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <DocumentPage
      {...loaded}
      typed={returned?.values ?? {}}
      problems={returned?.problems ?? []}
    />
  );
}
