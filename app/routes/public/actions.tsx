import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ActionList } from "#app/components/plan/action-list";
import { ClockNote } from "#app/components/layout/clock-note";
import { useHref, usePage } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Pager } from "#app/components/layout/pager";
import { lastPage } from "#app/domain/form/page";
import { choosePlan } from "#app/domain/plan/plan-choice";
import { pageParameter, slugParameter } from "#app/domain/form/query-parameter";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listPublishedTargets } from "#db/queries/plan/targets";

const PER_PAGE = 50;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const slug = params["slug"] ?? "";
  const { page, planId, ...clocks } = readPublicQuery(request, context, {
    page: pageParameter("pagina"),
    planId: slugParameter("plan"),
  });
  const plans = await listPublishedPlans(db, { provinceSlug: slug });
  const choice = choosePlan(plans, clocks.asOf);
  const plan =
    plans.find(({ id }) => id === planId) ??
    (choice.kind === "plan" ? choice.plan : undefined);
  if (plan === undefined) {
    throw problem(request, 404, (words) =>
      words.problem.notFoundProvince(slug.slice(0, 60)),
    );
  }
  const filter = { planId: plan.id, ...clocks };
  const projections = await listPublishedTargets(db, {
    ...filter,
    kind: "projection",
    page: 1,
    perPage: PER_PAGE,
  });
  const actions = await listPublishedTargets(db, {
    ...filter,
    kind: "action",
    page,
    perPage: PER_PAGE,
  });
  const pages = lastPage(actions);
  if (page > pages)
    throw problem(request, 404, (words) => words.problem.notFound);
  return {
    slug,
    name: plan.provinceName,
    planId,
    projections: page === 1 ? projections.items.map(actionView) : [],
    actions: actions.items.map(actionView),
    page,
    pages,
  };
}

type Item = Awaited<ReturnType<typeof listPublishedTargets>>["items"][number];

function actionView({ target, reading }: Item) {
  return {
    ...reading,
    wording: target.wording,
    heading: target.heading,
    serves: target.serves,
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (words) => ({
    title: `${words.scorecard.actionsTitle}: ${data?.name ?? ""}`,
  }));

export default function Actions() {
  const data = useLoaderData<typeof loader>();
  const { words } = usePage();
  const href = useHref();
  const path = `/provincias/${data.slug}`;
  const keep = { plan: data.planId };
  return (
    <>
      <ClockNote />
      <p className="crumbs">
        <a href={href(path, keep)}>{words.target.backTo(data.name)}</a>
      </p>
      <h1>
        {words.scorecard.actionsTitle}: {data.name}
      </h1>
      <p>{words.scorecard.actionsIntro}</p>
      {data.projections.length + data.actions.length === 0 ? (
        <p className="empty">{words.scorecard.actionsNone}</p>
      ) : null}
      <ActionList kind="projection" items={data.projections} />
      <ActionList kind="action" items={data.actions} />
      <Pager
        page={data.page}
        pages={data.pages}
        hrefFor={(page) => href(`${path}/acciones`, { ...keep, pagina: page })}
      />
    </>
  );
}
