import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ItemPage } from "#app/components/desk/item-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { draftCodes } from "#app/domain/plan/plan-draft-file";
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
  documentPageOf,
  excerptOf,
  neighboursOf,
} from "#app/server/plan/plan-item-view.server";
import { otherPromises } from "#app/server/plan/succession-view.server";
import { problem } from "#app/server/http/problem.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import {
  listDraftActs,
  listDraftItems,
} from "#db/queries/plan/plan-draft-items";
import { listDraftLines } from "#db/queries/plan/plan-draft-lines";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const { actor } = session;
  const draft = await requireDraft(request, context, actor, params["id"]);
  const items = await listDraftItems(context.db, draft.id);
  const shown = items.find(({ number }) => String(number) === params["number"]);
  if (shown === undefined) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const { lines } = await listDraftLines(context.db, draft.id);
  return data({
    viewer: viewerOf(session),
    draft,
    shown,
    code: draftCodes(draft.prefix, items).get(shown.number) ?? shown.fixedCode,
    ...neighboursOf(items, shown),
    others: otherPromises(items, shown),
    excerpt: excerptOf(lines, shown.item),
    documentPage: documentPageOf(shown.item),
    acts: await listDraftActs(context.db, draft.id, shown.number),
    failed: isFormReturned(context),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const { actor, language } = session;
  const words = wordsFor(language);
  const draft = await requireDraft(request, context, actor, params["id"]);
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields);
  const values = typedTexts(form);
  if (!ok) return returnExpired(context, words, values);
  const number = Number(params["number"] ?? 0);
  const asked = { actor, draft, number, form };
  const result = await actOnItem(context, asked, words);
  if (!result.ok) return returnForm(context, { ...result, values });
  const items = await listDraftItems(context.db, draft.id);
  const moved = ["accept", "save_accept", "drop"].includes(
    typeof form["intent"] === "string" ? form["intent"] : "",
  );
  const isSettled = items.some(
    (it) => it.number === number && it.state !== "open",
  );
  const desk = `/admin/planes/borradores/${draft.id}`;
  const { nextOpen } = neighboursOf(items, { number });
  const path =
    moved && isSettled
      ? nextOpen === null
        ? desk
        : `${desk}/${nextOpen}`
      : `${desk}/${result.number}`;
  throw redirect(inLanguage(path, language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: `${words.desk.title}: ${loaded?.code ?? loaded?.draft.prefix ?? ""}`,
    error: loaded?.failed ?? false,
  }));

export default function PlanItemRoute() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <ItemPage
      key={`${loaded.shown.number} ${loaded.shown.version}`}
      {...loaded}
      typed={returned?.values ?? null}
      problems={returned?.problems ?? []}
    />
  );
}
