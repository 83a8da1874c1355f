import { likeness, stemsOf } from "#app/domain/intake/likeness";
import type { DraftItem, IntakeDraft } from "#app/domain/intake/draft";
import type { PlanFile, PlanItem } from "#app/domain/plan/plan-file";

/** What a comparison of a draft with a plan's careful reading found, as counts. */
export interface Comparison {
  targets: number;
  drafted: number;
  found: number;
  right: number;
  measuresRight: number;
  deadlinesRight: number;
  quotations: number;
  quotationsFound: number;
  /** What was not found, or found otherwise, one line each. */
  faults: string[];
}

/** From here on two wordings that share a line are the same promise, cut otherwise. */
const ALIKE = 0.75;

const bare = (text: string | null) => text?.replace(/\s+/g, " ").trim() ?? null;

function linesMeet(a: PlanItem, b: PlanItem): boolean {
  return a.passages.some((one) =>
    b.passages.some(
      (other) =>
        (one.firstLine ?? 0) <= (other.lastLine ?? 0) &&
        (other.firstLine ?? 0) <= (one.lastLine ?? 0),
    ),
  );
}

function closest(
  target: PlanItem,
  items: readonly DraftItem[],
): DraftItem | null {
  const exact = items.find(
    (item) =>
      bare(item.wording) === bare(target.wording) && linesMeet(item, target),
  );
  if (exact) return exact;
  const stems = stemsOf(target.wording);
  const near = items
    .filter((item) => linesMeet(item, target))
    .map((item) => {
      const other = stemsOf(item.wording);
      const size =
        Math.min(stems.size, other.size) / Math.max(stems.size, other.size, 1);
      return { item, like: likeness(stems, other) * size };
    });
  near.sort((a, b) => b.like - a.like);
  return (near[0]?.like ?? 0) >= ALIKE ? (near[0]?.item ?? null) : null;
}

function wrongFields(target: PlanItem, item: DraftItem): string[] {
  const fields = ["wording", "problem", "objective"] as const;
  const wrong: string[] = fields.filter(
    (field) => bare(target[field]) !== bare(item[field]),
  );
  return target.dimension === item.dimension ? wrong : [...wrong, "dimension"];
}

function measureKey({ measure }: PlanItem): string {
  if (!measure) return "none";
  const { operator, baseline, baselineBasis, goal, unit } = measure;
  return [operator, baseline, baselineBasis, goal, unit].join(" ");
}

/** Holds a draft against a plan file: which of its targets were found, and which of those are right. */
export function compareDraft(draft: IntakeDraft, plan: PlanFile): Comparison {
  const items = draft.targets.filter(({ kind }) => kind === "target");
  const result: Comparison = {
    targets: 0,
    drafted: items.length,
    found: 0,
    right: 0,
    measuresRight: 0,
    deadlinesRight: 0,
    quotations: 0,
    quotationsFound: 0,
    faults: [],
  };
  for (const { checks } of draft.targets) {
    result.quotations += checks.quotations;
    result.quotationsFound += checks.quotations - checks.notFound.length;
  }
  for (const target of plan.targets.filter(({ kind }) => kind === "target")) {
    result.targets += 1;
    const item = closest(target, items);
    if (!item) {
      result.faults.push(`${target.code} not found: ${target.wording}`);
      continue;
    }
    result.found += 1;
    const wrong = wrongFields(target, item);
    if (wrong.length === 0) result.right += 1;
    for (const field of wrong) {
      const key = field as "wording";
      result.faults.push(
        `${target.code} ${field}: ${item[key]}\n    for: ${target[key]}`,
      );
    }
    if (measureKey(target) === measureKey(item)) result.measuresRight += 1;
    else
      result.faults.push(
        `${target.code} measure: ${measureKey(item)} for ${measureKey(target)} in: ${target.wording}`,
      );
    if (
      target.deadline === item.deadline &&
      target.deadlineBasis === item.deadlineBasis
    )
      result.deadlinesRight += 1;
    else
      result.faults.push(
        `${target.code} deadline: ${item.deadline} for ${target.deadline}`,
      );
  }
  return result;
}
