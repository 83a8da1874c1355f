import { groupWordsHash, type GroupWords } from "../group/group-words-hash";
import { rowFault, type RecordFault } from "./record-fault";
import type { ToldGroup } from "./record-told-group";
import { missingRow } from "./told-rows";

/** A watchdog group as its tables hold it. */
export interface HeldGroup extends GroupWords {
  id: string;
  /** Null where no words were committed to, or once they were blanked. */
  salt: string | null;
  /** By UBIGEO, in their order. */
  provinces: readonly string[];
  isSuspended: boolean;
  isClosed: boolean;
  members: number;
  named: number;
}

/** Holds the groups against what the record tells of them: each told, by its words and provinces, open, resting or closed, with as many members. */
export function groupsFault(
  told: ReadonlyMap<string, ToldGroup>,
  held: readonly HeldGroup[],
): RecordFault | null {
  for (const group of held) {
    const known = told.get(group.id);
    if (known === undefined) {
      return rowFault("watchdog_groups", group.id, "row_without_entry");
    }
    if (!fits(known, group)) {
      return rowFault("watchdog_groups", group.id, "row_differs");
    }
  }
  return missingRow(
    "watchdog_groups",
    told,
    held.map(({ id }) => id),
  );
}

function fits(told: ToldGroup, held: HeldGroup): boolean {
  const { words, provinces, members } = told;
  return (
    told.isClosed === held.isClosed &&
    told.isSuspended === held.isSuspended &&
    (words === null ||
      (held.salt !== null && groupWordsHash(held.salt, held) === words)) &&
    (provinces === null || provinces.join() === held.provinces.join()) &&
    (members === null ||
      (members.members === held.members && members.named === held.named))
  );
}
