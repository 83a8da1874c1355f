import { rowFault, type RecordFault } from "./record-fault";
import { missingRow } from "./told-rows";

/** Like `differingRow`, where each key has something that must be the same on both sides. */
export function differingPair(
  table: string,
  told: ReadonlyMap<string, string>,
  held: ReadonlyMap<string, string>,
): RecordFault | null {
  for (const [key, value] of held) {
    if (told.get(key) === value) continue;
    const problem = told.has(key) ? "row_differs" : "row_without_entry";
    return rowFault(table, key, problem);
  }
  return missingRow(table, told, [...held.keys()]);
}
