import {
  successionKind,
  type DecidedSuccession,
  type Lineage,
} from "../succession/succession";
import type { TargetRow } from "./target-tables";

/** What comes before and after a promise, as cells of its row. */
export function lineageCells({ followed, origin }: Lineage) {
  return {
    followedAs: followed === null ? null : followed.to.join(" "),
    followedSince: followed?.decidedAt ?? null,
    followedReason: followed?.reason ?? null,
    follows: origin === null ? null : origin.from.join(" "),
  };
}

type Cells = Pick<
  TargetRow,
  "code" | "followedAs" | "followedSince" | "followedReason"
>;

/** The acts that rows of promises tell of; null where some of them contradict each other. */
export function successionsFromRows(
  rows: readonly Cells[],
): DecidedSuccession[] | null {
  const acts = new Map<string, DecidedSuccession & { from: string[] }>();
  for (const row of rows) {
    const { code, followedAs, followedSince: decidedAt } = row;
    const { followedReason: reason } = row;
    if (followedAs === null && decidedAt === null && reason === null) continue;
    if (followedAs === null || decidedAt === null || reason === null)
      return null;
    const key = `${followedAs} ${decidedAt} ${reason}`;
    const act = acts.get(key);
    if (act !== undefined) act.from.push(code);
    else {
      const to = followedAs.split(" ");
      acts.set(key, { from: [code], to, reason, decidedAt });
    }
  }
  const all = [...acts.values()];
  return all.every((act) => successionKind(act) !== null) ? all : null;
}
