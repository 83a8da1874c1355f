import type { Target } from "../plan/target";
import { REASONS_OF, successionKind, type Succession } from "./succession";

/** Why promises cannot be followed as others. */
export type SuccessionBar =
  | "succession_unfit"
  | "succession_reason"
  | "succession_plan"
  | "succession_kind"
  | "succeeded_already"
  | "successor_known";

/** A plan as it is public, as it shall be, and which of its promises others follow already. */
export interface SucceedingPlan {
  published: readonly Target[];
  wanted: readonly Target[];
  succeeded: ReadonlySet<string>;
}

/**
 * What speaks against some successions of one plan, decided together; null where nothing does. Who
 * follows is new, so that there are no cycles: `ESP-S-04` may be followed as `ESP-S-14` and
 * `ESP-S-15` once, by promises of its own plan and kind that quote its document.
 */
export function successionBar(
  successions: readonly Succession[],
  plan: SucceedingPlan,
): SuccessionBar | null {
  const taken = new Set<string>();
  for (const succession of successions) {
    const bar = barOfOne(succession, plan);
    if (bar !== null) return bar;
    const codes = [...succession.from, ...succession.to];
    if (codes.some((code) => taken.has(code))) return "succession_unfit";
    codes.forEach((code) => taken.add(code));
  }
  return null;
}

function barOfOne(
  { from, to, reason }: Succession,
  { published, wanted, succeeded }: SucceedingPlan,
): SuccessionBar | null {
  const kind = successionKind({ from, to });
  if (kind === null) return "succession_unfit";
  if (!REASONS_OF[kind].includes(reason)) return "succession_reason";
  if (from.some((code) => succeeded.has(code))) return "succeeded_already";
  const known = new Map(published.map((it) => [it.code, it]));
  const coming = new Map(wanted.map((it) => [it.code, it]));
  const before = from.flatMap((code) => known.get(code) ?? []);
  const after = to.flatMap((code) => coming.get(code) ?? []);
  const isWhole = before.length === from.length && after.length === to.length;
  if (!isWhole) return "succession_plan";
  if (after.some(({ code }) => known.has(code))) return "successor_known";
  if (after.some(({ passages }) => passages.length === 0)) {
    return "succession_unfit";
  }
  const [first, ...others] = [...before, ...after];
  if (others.some((it) => it.planId !== first?.planId))
    return "succession_plan";
  if (others.some((it) => it.kind !== first?.kind)) return "succession_kind";
  return null;
}
