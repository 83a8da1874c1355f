import {
  planContentHash,
  planFactsHash,
  targetContentHash,
} from "../plan/plan-content-hash";
import type { PlanWithTargets } from "../plan/plan-from-file";
import { recordEntry, type RecordEntryOf } from "./record-entry";
import type { TargetKind } from "../plan/target";

/** The entry of a plan that became public with all of its targets; `ubigeo` is its province's. */
export function planPublishedEntry(
  { plan, targets }: PlanWithTargets,
  ubigeo: string,
  now: Date,
): RecordEntryOf<"plan_published"> {
  const count = (wanted: TargetKind) =>
    targets.filter(({ kind }) => kind === wanted).length;
  const hashes = new Map(
    targets.map((target) => [target.code, targetContentHash(target)]),
  );
  return recordEntry("plan_published", now, {
    plan: plan.id,
    prefix: plan.prefix,
    province: ubigeo,
    term: plan.term.id,
    mandate: plan.mandate,
    document: plan.documentSha256,
    targets: count("target"),
    projections: count("projection"),
    actions: count("action"),
    content: planContentHash(planFactsHash(plan), hashes),
  });
}
