import { canonicalJson } from "../proof/canonical-json";
import type { Plan } from "./plan";
import type { Target } from "./target";
import type { PlanWithTargets } from "./plan-from-file";

/** What a changed plan file asks of a published plan. */
export interface PlanAmendment {
  ok: true;
  plan: { before: Plan; after: Plan; fields: readonly string[] } | null;
  targets: readonly TargetAmendment[];
}

/** A target that says something else now, or that is new (`before` null); `fields` are the names that differ. */
export interface TargetAmendment {
  before: Target | null;
  after: Target;
  fields: readonly string[];
}

/** Why a plan file cannot amend a plan, with the code or field that stands in the way. */
export type AmendmentRefusal =
  | { ok: false; reason: "code_removed"; code: string }
  | { ok: false; reason: "field_fixed"; field: string };

const FIXED_FIELDS = ["id", "provinceSlug", "term", "prefix"] as const;

/**
 * Compares a published plan with its file: what differs is amended, what is new is added at the
 * end. Codes are never taken back, and a plan keeps its place, term and prefix. A published mandate
 * stays: it is settled by people, not by a file. Promises that others follow (`succeeded`) are as they
 * were, whatever the file says.
 */
export function planAmendment(
  published: PlanWithTargets,
  wanted: PlanWithTargets,
  succeeded: ReadonlySet<string> = new Set(),
): PlanAmendment | AmendmentRefusal {
  const after: Plan = { ...wanted.plan, mandate: published.plan.mandate };
  const fields = differences(published.plan, after);
  const fixed = FIXED_FIELDS.find((field) => fields.includes(field));
  if (fixed !== undefined) {
    return { ok: false, reason: "field_fixed", field: fixed };
  }
  const codes = new Set(wanted.targets.map(({ code }) => code));
  const removed = published.targets.find(
    ({ code }) => !codes.has(code) && !succeeded.has(code),
  );
  if (removed !== undefined) {
    return { ok: false, reason: "code_removed", code: removed.code };
  }
  return {
    ok: true,
    plan: fields.length > 0 ? { before: published.plan, after, fields } : null,
    targets: targetAmendments(
      published.targets,
      wanted.targets.filter(({ code }) => !succeeded.has(code)),
    ),
  };
}

function targetAmendments(
  published: readonly Target[],
  wanted: readonly Target[],
): readonly TargetAmendment[] {
  const known = new Map(published.map((target) => [target.code, target]));
  let last = Math.max(0, ...published.map(({ position }) => position));
  return wanted.flatMap((target): TargetAmendment[] => {
    const before = known.get(target.code);
    if (before === undefined) {
      last += 1;
      return [
        { before: null, after: { ...target, position: last }, fields: [] },
      ];
    }
    const after = { ...target, position: before.position };
    const fields = differences(before, after);
    return fields.length > 0 ? [{ before, after, fields }] : [];
  });
}

function differences<T extends object>(before: T, after: T): string[] {
  const keys = Object.keys(after) as (keyof T & string)[];
  return keys.filter(
    (key) => canonicalJson(before[key]) !== canonicalJson(after[key]),
  );
}
