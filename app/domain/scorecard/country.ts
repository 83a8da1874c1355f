import { entersTotals, type Plan } from "../plan/plan";
import { choosePlan } from "../plan/plan-choice";
import { scorecard, type Scorecard, type ScorecardFrame } from "./scorecard";
import type { Status } from "../status/status";
import type { Clocks } from "../status/status-reading";
import type { TargetReading } from "../plan/target-reading";
import { TERMS, type Term } from "../province/term";

/** One province as the country's lists draw it. */
export interface ProvinceSummary {
  slug: string;
  name: string;
  termId: string;
  targets: number;
  /** Targets with any information. */
  known: number;
  /** In code order. */
  statuses: readonly Status[];
}

/** The country as of a day: each province's plan, and their total. */
export interface Country {
  /** The latest term among the plans. */
  term: Term;
  total: Scorecard;
  provinces: readonly ProvinceSummary[];
}

type Reading = TargetReading & { planId: string };

/**
 * The plans that stand for their provinces on a day, in the order of their slugs. A province whose
 * plan the reader must choose has none, and opposition plans enter no totals.
 */
export function plansInTotals(
  plans: readonly Plan[],
  { asOf }: Pick<Clocks, "asOf">,
): Plan[] {
  const slugs = [
    ...new Set(plans.map(({ provinceSlug }) => provinceSlug)),
  ].sort();
  return slugs.flatMap((slug) => {
    const own = plans.filter(
      (plan) => plan.provinceSlug === slug && entersTotals(plan),
    );
    const choice = choosePlan(own, asOf);
    return choice.kind === "plan" ? [choice.plan] : [];
  });
}

/** The day that a country is seen on, and the method. */
export type CountryFrame = Pick<Clocks, "asOf"> & Omit<ScorecardFrame, "term">;

/** The country's total and its provinces, from the readings of `plansInTotals`. */
export function country(
  plans: readonly Plan[],
  readings: readonly Reading[],
  frame: CountryFrame,
): Country {
  const statuses = new Map<string, Status[]>();
  for (const { planId, status } of readings) {
    const own = statuses.get(planId);
    if (own === undefined) statuses.set(planId, [status]);
    else own.push(status);
  }
  const term = latestTerm(plans);
  return {
    term,
    total: scorecard(readings, { ...frame, term }),
    provinces: plans.map((plan) =>
      summaryOf(plan, statuses.get(plan.id) ?? []),
    ),
  };
}

function summaryOf(plan: Plan, statuses: readonly Status[]): ProvinceSummary {
  return {
    slug: plan.provinceSlug,
    name: plan.provinceName,
    termId: plan.term.id,
    targets: statuses.length,
    known: statuses.filter((status) => status !== "no_information").length,
    statuses,
  };
}

function latestTerm(plans: readonly Plan[]): Term {
  const [first] = TERMS;
  if (first === undefined) throw new Error("there is no term");
  return plans.reduce(
    (latest, { term }) => (term.start > latest.start ? term : latest),
    first,
  );
}
