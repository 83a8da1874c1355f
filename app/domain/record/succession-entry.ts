import type { DecidedSuccession } from "../succession/succession";
import { recordEntry, type RecordEntryOf } from "./record-entry";

/** The entry of an act by which promises are followed as others; `people` is null for what was imported. */
export function successionEntry(
  act: DecidedSuccession & {
    planId: string;
    people: { proposedBy: string; confirmedBy: string } | null;
  },
  now: Date,
): RecordEntryOf<"target_succeeded"> {
  const { people } = act;
  return recordEntry("target_succeeded", now, {
    plan: act.planId,
    from: [...act.from],
    to: [...act.to],
    reason: act.reason,
    people: people === null ? [] : [people.proposedBy, people.confirmedBy],
    decidedAt: act.decidedAt,
  });
}
