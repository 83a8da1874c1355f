import type { Instant } from "../text/calendar";
import type { RecordEntryOf } from "./record-entry";

/** What this reads and changes of all that the record tells. */
interface ToldCopy {
  plans: ReadonlyMap<string, unknown>;
  groups: ReadonlyMap<string, unknown>;
  updates: Map<string, Instant | null>;
  suspended: Set<string>;
  isImported: boolean;
}

/** Only what holds nothing yet takes in what another copy had. */
export function tellImport(told: ToldCopy): boolean {
  const isFirst = told.plans.size + told.updates.size + told.groups.size === 0;
  if (!isFirst || told.isImported) return false;
  told.isImported = true;
  return true;
}

/** Whoever had a part in an imported update has a closed account here. */
export function tellImported(
  told: ToldCopy,
  entry: RecordEntryOf<"update_imported">,
): boolean {
  if (!told.isImported || told.updates.has(entry.update)) return false;
  told.updates.set(entry.update, entry.retracted?.at ?? null);
  const deciders = [
    ...entry.decisions,
    ...(entry.retracted?.decisions ?? []),
  ].map(({ person }) => person);
  for (const person of [entry.author, ...deciders]) told.suspended.add(person);
  return true;
}
