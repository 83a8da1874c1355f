import type { RecordEntryOf } from "./record-entry";

/** A watchdog group as the record tells it. */
export interface ToldGroup {
  /** The commitment to its name; null where its founding did not commit to one. */
  name: string | null;
  isClosed: boolean;
  /** How many belong to it and how many its page names; null until the record says so. */
  members: { members: number; named: number } | null;
}

type GroupEntry = RecordEntryOf<
  | "group_created"
  | "group_approved"
  | "group_renamed"
  | "group_closed"
  | "group_members_changed"
>;

/** Adds what an entry tells of a group; false where it cannot follow: a group founded twice, a closed one renamed. */
export function tellGroup(
  groups: Map<string, ToldGroup>,
  entry: GroupEntry,
): boolean {
  const told = groups.get(entry.group);
  if (entry.type === "group_created" || entry.type === "group_approved") {
    if (told !== undefined) return false;
    const name = entry.type === "group_approved" ? entry.name : null;
    groups.set(entry.group, { name, isClosed: false, members: null });
    return true;
  }
  if (told === undefined || told.isClosed) return false;
  if (entry.type === "group_renamed") told.name = entry.name;
  if (entry.type === "group_closed") told.isClosed = true;
  if (entry.type === "group_members_changed") {
    told.members = { members: entry.members, named: entry.named };
  }
  return true;
}
