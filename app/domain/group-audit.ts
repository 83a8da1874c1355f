import { groupNameHash } from "./group";
import { rowFault, type RecordFault } from "./record-fault";
import type { ToldGroup } from "./record-told-group";
import { missingRow } from "./told-rows";

/** A watchdog group as its tables hold it. */
export interface HeldGroup {
  id: string;
  name: string;
  /** Null where no name was committed to, or once it was blanked. */
  salt: string | null;
  isClosed: boolean;
  members: number;
  named: number;
}

/** Holds the groups against what the record tells of them: each told, by its name, open or closed, with as many members. */
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
  const nameFits =
    told.name === null ||
    held.salt === null ||
    groupNameHash(held.salt, held.name) === told.name;
  const membersFit =
    told.members === null ||
    (told.members.members === held.members &&
      told.members.named === held.named);
  return nameFits && membersFit && told.isClosed === held.isClosed;
}
