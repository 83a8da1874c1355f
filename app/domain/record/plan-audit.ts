import type { Plan } from "../plan/plan";
import {
  planContentHash,
  planFactsHash,
  targetContentHash,
} from "../plan/plan-content-hash";
import { type RecordFault, rowFault } from "./record-fault";
import type { ToldContent, ToldState } from "./record-told";
import type { Target } from "../plan/target";

/**
 * Holds a plan and its targets against what the record tells of them. Amended targets must be as
 * they were last told; wound back to how they were first published, they must give the hash of the
 * plan's first entry. The plan is named where a single target cannot be.
 */
export function planFault(
  told: ToldState,
  plan: Plan,
  targets: readonly Target[],
): RecordFault | null {
  const tale = told.plans.get(plan.id);
  if (tale === undefined)
    return rowFault("plans", plan.id, "row_without_entry");
  if (tale.mandate !== plan.mandate) {
    return rowFault("plans", plan.id, "row_differs");
  }
  const facts = planFactsHash(plan);
  const factsTold = told.facts.get(plan.id);
  if (!isAsTold(factsTold, facts)) {
    return rowFault("plans", plan.id, "content_differs");
  }
  const first = new Map<string, string>();
  for (const target of targets) {
    const hash = targetContentHash(target);
    const targetTold = told.targets.get(target.code);
    if (!isAsTold(targetTold, hash)) {
      return rowFault("targets", target.code, "content_differs");
    }
    const published = targetTold === undefined ? hash : targetTold.first;
    if (published !== null) first.set(target.code, published);
  }
  const content = planContentHash(factsTold?.first ?? facts, first);
  return content === tale.published.content
    ? null
    : rowFault("plans", plan.id, "content_differs");
}

function isAsTold(told: ToldContent | undefined, hash: string): boolean {
  return told === undefined || told.last === hash;
}
