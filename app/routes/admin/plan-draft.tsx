import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DraftPage } from "#app/components/desk/draft-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { publicationBar } from "#app/domain/plan/plan-draft";
import { draftCodes, draftedPlan } from "#app/domain/plan/plan-draft-file";
import { slugParameter } from "#app/domain/form/query-parameter";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import { freshCheckProblem } from "#app/server/form/identity-check.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { requireDraft, typedTexts } from "#app/server/plan/plan-desk.server";
import { actOnDraft } from "#app/server/plan/plan-draft-act.server";
import { readingOf } from "#app/server/plan/plan-reading.server";
import { listedSuccessions } from "#app/server/plan/succession-view.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import {
  listDraftActs,
  listDraftItems,
} from "#db/queries/plan/plan-draft-items";

/** Seconds after which a page that waits for a reading asks again. */
const REFRESH = "2";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const { actor } = session;
  const draft = await requireDraft(request, context, actor, params["id"]);
  const { done } = readPublicQuery(request, context, {
    done: slugParameter("hecho"),
  });
  const items = await listDraftItems(context.db, draft.id);
  const codes = draftCodes(draft.prefix, items);
  const plan = draftedPlan(draft, items);
  const failed = isFormReturned(context);
  const view = {
    viewer: viewerOf(session),
    draft,
    items: items.map(({ item, ...one }) => ({
      ...one,
      code: codes.get(one.number) ?? null,
      wording: item.wording,
      dimension: item.dimension,
      level: item.confidence.level,
      doubts: item.confidence.reasons,
      notFound: item.checks.notFound.length,
      firstLine: item.passages[0]?.firstLine ?? null,
    })),
    successions: listedSuccessions(items, codes),
    acts: await listDraftActs(context.db, draft.id),
    fault: plan.ok ? null : plan.reason,
    bar: publicationBar(actor, draft),
    reading: draft.state === "reading" ? readingOf(draft.id) : null,
    done: failed ? null : done,
    failed,
  };
  const waits = draft.state === "reading" && !failed;
  // By its whole address: a browser stays where it is when that ends in the `#` of a line that was mended.
  const { pathname, search } = new URL(request.url);
  const Refresh = `${REFRESH}; url=${pathname}${search}`;
  return data(view, { headers: waits ? { Refresh } : {} });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const { actor, language } = session;
  const words = wordsFor(language);
  const draft = await requireDraft(request, context, actor, params["id"]);
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields, { several: ["item"] });
  const values = typedTexts(form);
  if (!ok) return returnExpired(context, words, values);
  const check =
    form["intent"] === "publish"
      ? await freshCheckProblem(context, session, fields)
      : null;
  if (check !== null) {
    return returnForm(context, { status: 403, problems: [check], values });
  }
  const result = await actOnDraft(context, { actor, draft, form }, words);
  if (!result.ok) return returnForm(context, { ...result, values });
  throw redirect(inLanguage(result.path, language), 303);
}

export const headers: HeadersFunction = ({ actionHeaders, loaderHeaders }) =>
  actionHeaders.has("Set-Cookie") ? actionHeaders : loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: `${words.desk.title}: ${loaded?.draft.prefix ?? ""}`,
    error: loaded?.failed ?? false,
  }));

export default function PlanDraftRoute() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <DraftPage
      {...loaded}
      typed={returned?.values ?? {}}
      problems={returned?.problems ?? []}
    />
  );
}
