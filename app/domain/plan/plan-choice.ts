import type { IsoDate } from "../text/calendar";
import { entersTotals, type Plan } from "./plan";

type PlanFacts = Pick<Plan, "id" | "mandate" | "term">;

/** Which plan a province shows: one, or the reader's choice among several, or none yet. */
export type PlanChoice<P> =
  | { kind: "plan"; plan: P }
  | { kind: "choice"; plans: readonly P[] }
  | { kind: "none" };

/**
 * The plan that a province shows as of a day, out of all of its plans: of the latest term begun by
 * then for which it has one, the governing one, else the only one, else the reader chooses. An
 * opposition's plan stands for a province only where it has no other. Two unverified plans of
 * 2019-2022 are a choice on 2020-06-30; a plan of 2023-2026 is not there yet.
 */
export function choosePlan<P extends PlanFacts>(
  plans: readonly P[],
  asOf: IsoDate,
): PlanChoice<P> {
  const begun = plans.filter(({ term }) => term.start <= asOf);
  const latest = begun.reduce(
    (start, { term }) => (term.start > start ? term.start : start),
    "",
  );
  const current = begun.filter(({ term }) => term.start === latest);
  const candidates =
    nonEmpty(current.filter(({ mandate }) => mandate === "governing")) ??
    nonEmpty(current.filter(entersTotals)) ??
    current;
  const [only, ...others] = candidates;
  if (only === undefined) return { kind: "none" };
  if (others.length === 0) return { kind: "plan", plan: only };
  return { kind: "choice", plans: candidates };
}

function nonEmpty<P>(plans: readonly P[]): readonly P[] | null {
  return plans.length > 0 ? plans : null;
}
