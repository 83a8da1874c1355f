import { successionKey, successionKind } from "../succession/succession";
import type { RecordEntryOf } from "./record-entry";

/** What the record tells of promises that are followed as others. */
export interface ToldSuccessions {
  /** Acts, as `successionKey` writes them. */
  acts: Set<string>;
  /** Codes that others follow, and codes that follow others. */
  from: Set<string>;
  to: Set<string>;
}

/** What an empty record tells of it: nothing. */
export function noSuccessionsTold(): ToldSuccessions {
  return { acts: new Set(), from: new Set(), to: new Set() };
}

/** Adds an act; false where it is neither a split nor a merge, ends a promise twice, or one person decided it alone. */
export function tellSuccession(
  told: {
    plans: ReadonlyMap<string, unknown>;
    successions: ToldSuccessions;
    isImported: boolean;
  },
  entry: RecordEntryOf<"target_succeeded">,
): boolean {
  const { acts, from, to } = told.successions;
  const { plan, people } = entry;
  const isByTwo = people.length === 2 && people[0] !== people[1];
  const isImported = told.isImported && people.length === 0;
  if (!told.plans.has(plan) || !(isByTwo || isImported)) return false;
  if (successionKind(entry) === null) return false;
  if (entry.from.some((code) => from.has(code))) return false;
  if (entry.to.some((code) => to.has(code))) return false;
  entry.from.forEach((code) => from.add(code));
  entry.to.forEach((code) => to.add(code));
  acts.add(successionKey({ ...entry, plan }));
  return true;
}
