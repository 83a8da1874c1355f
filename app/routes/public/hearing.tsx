import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HearingPage } from "#app/components/hearing/hearing-page";
import type { HearingView } from "#app/components/hearing/hearing-view";
import { address } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { NoPlan } from "#app/components/plan/no-plan";
import { PlanChoice } from "#app/components/plan/plan-choice";
import { endOfLimaDay, limaDay, type IsoDate } from "#app/domain/text/calendar";
import { hearing } from "#app/domain/scorecard/hearing";
import { entersTotals, type Plan } from "#app/domain/plan/plan";
import { slugParameter } from "#app/domain/form/query-parameter";
import { scorecard } from "#app/domain/scorecard/scorecard";
import type { Clocks } from "#app/domain/status/status-reading";
import { requestLanguage } from "#app/i18n/language";
import { readChosenPlan } from "#app/server/page/chosen-plan.server";
import type { AppContext } from "#app/server/context.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { qrCode } from "#app/server/page/qr-code.server";
import { readTransaction, type Database } from "#db/client";
import { listPublishedLineages } from "#db/queries/succession/lineages";
import { listPublishedReadings } from "#db/queries/province/readings";
import { findRecordHeadAt } from "#db/queries/record/record";
import { listPublishedWaitingReplies } from "#db/queries/statement/waiting-replies";
import { listPlanTargets } from "#db/queries/plan/targets";
import { findPublishedMethod } from "#db/queries/method/method-of-day";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const query = readPublicQuery(request, context, {
    planId: slugParameter("plan"),
  });
  // The counts and the record's root are of one moment: paper cannot be put right.
  return await readTransaction(context.db, async (db) => {
    const chosen = await readChosenPlan(request, db, { slug, ...query });
    if (chosen.kind !== "plan") return chosen;
    const online = onlineAddress(request, context, { slug, ...query });
    return {
      ...chosen,
      ...(await readSheets(db, chosen.plan, query)),
      online: { address: online, ...qrCode(online) },
    };
  });
}

/** The scorecard's whole address, with the plan, clocks and language of the sheet; today's without a day. */
function onlineAddress(
  request: Request,
  { settings, now }: AppContext,
  {
    slug,
    planId,
    asOf,
    knownOn,
  }: Clocks & { slug: string; planId: string | null },
): string {
  const today = limaDay(now());
  const past = (day: IsoDate) => (day < today ? day : null);
  const path = address(`/provincias/${slug}`, {
    plan: planId,
    "as-of": past(asOf),
    "known-on": past(knownOn),
    lang: requestLanguage(request) === "en" ? "en" : null,
  });
  return `${settings.origin.origin}${path}`;
}

async function readSheets(db: Database, plan: Plan, { asOf, knownOn }: Clocks) {
  const clocks = { asOf, knownOn };
  const planIds = [plan.id];
  const readings = await listPublishedReadings(
    db,
    { planIds, kind: "target" },
    clocks,
  );
  const statusOf = new Map(readings.map(({ code, status }) => [code, status]));
  const lineages = await listPublishedLineages(
    db,
    readings.map(({ code }) => code),
    knownOn,
  );
  const promises = (await listPlanTargets(db, plan.id)).flatMap((target) => {
    const status = statusOf.get(target.code);
    const { code, dimension, position, deadline, wording } = target;
    const passage = target.passages[0] ?? null;
    const follows = lineages.get(code)?.origin?.from ?? [];
    return status === undefined
      ? []
      : [
          {
            code,
            dimension,
            position,
            deadline,
            wording,
            passage,
            status,
            follows,
          },
        ];
  });
  const open = entersTotals(plan);
  const method = await findPublishedMethod(db, knownOn);
  return {
    card: scorecard(readings, { term: plan.term, asOf, ...method }),
    readings,
    waitingReplies: await listPublishedWaitingReplies(db, plan.id, clocks),
    hearing: hearing(open ? promises : [], asOf),
    open,
    record: await findRecordHeadAt(db, endOfLimaDay(knownOn)),
    knownOn,
  } satisfies Partial<HearingView>;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (words) => ({
    title:
      data === undefined
        ? words.problem.notFoundTitle
        : words.hearing.titleOf(data.province.name),
    description: words.hearing.lead,
  }));

export default function HearingRoute() {
  const data = useLoaderData<typeof loader>();
  if (data.kind === "none") return <NoPlan province={data.province} />;
  if (data.kind === "choice")
    return <PlanChoice province={data.province} plans={data.plans} />;
  return <HearingPage {...data} />;
}
