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
import { pageParameter } from "#app/domain/query-parameter";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin-viewer.server";
import { isFormReturned, returnForm } from "#app/server/form-outcome.server";
import { fieldsToObject } from "#app/server/form-object.server";
import { inLanguage } from "#app/server/local-path.server";
import {
  actOnItem,
  requireDraft,
  typedTexts,
} from "#app/server/plan-desk.server";
import { problem } from "#app/server/problem.server";
import { readPublicQuery } from "#app/server/public-query.server";
import { checkForm } from "#app/server/required-form.server";
import { requirePermission } from "#app/server/session.server";
import { listDraftItems } from "#db/queries/plan-draft-items";
import { listDraftLines } from "#db/queries/plan-draft-lines";

/** Lines of the document on one page. */
const PER_PAGE = 200;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const { actor } = session;
  const draft = await requireDraft(request, context, actor, params["id"]);
  const { page } = readPublicQuery(request, context, {
    page: pageParameter("pagina"),
  });
  const { lines } = await listDraftLines(context.db, draft.id);
  const first = (page - 1) * PER_PAGE;
  if (first > 0 && first >= lines.length) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const items = await listDraftItems(context.db, draft.id);
  const ranges = items
    .filter(({ state }) => state === "open" || state === "accepted")
    .flatMap(({ number, item }) =>
      item.passages.map((at) => ({ number, ...at })),
    );
  return data({
    viewer: viewerOf(session),
    draft,
    page,
    pages: Math.max(1, Math.ceil(lines.length / PER_PAGE)),
    lines: lines.slice(first, first + PER_PAGE).map((text, index) => {
      const number = first + index + 1;
      const item = ranges.find(
        ({ firstLine, lastLine }) =>
          (firstLine ?? 0) <= number && number <= (lastLine ?? 0),
      );
      return { number, text, item: item?.number ?? null };
    }),
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
  if (!ok) {
    const problems = [{ field: null, message: words.validation.form_expired }];
    return returnForm(context, { status: 403, problems, values });
  }
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
