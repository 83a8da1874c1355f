import type { RecordEntryOf } from "./record-entry";

/** A watchdog group as the record tells it. */
export interface ToldGroup {
  /** The commitment to its words; null where its founding did not commit to any. */
  words: string | null;
  /** The provinces it watches, by UBIGEO in their order; null where nothing was told of them. */
  provinces: readonly string[] | null;
  isSuspended: boolean;
  isClosed: boolean;
  /** How many belong to it and how many its page names; null until the record says so. */
  members: { members: number; named: number } | null;
}

type GroupEntry = RecordEntryOf<
  | "group_created"
  | "group_approved"
  | "group_renamed"
  | "group_moved"
  | "group_suspended"
  | "group_resumed"
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
    groups.set(entry.group, founded(entry));
    return true;
  }
  return told !== undefined && !told.isClosed && change(told, entry);
}

function founded(
  entry: RecordEntryOf<"group_created" | "group_approved">,
): ToldGroup {
  const open = { isSuspended: false, isClosed: false };
  if (entry.type === "group_created") {
    return { ...open, words: null, provinces: null, members: null };
  }
  const { words, provinces } = entry;
  const members = { members: 1, named: 0 };
  return { ...open, words, provinces: [...provinces].sort(), members };
}

function change(
  told: ToldGroup,
  entry: Exclude<GroupEntry, RecordEntryOf<"group_created" | "group_approved">>,
): boolean {
  switch (entry.type) {
    case "group_renamed":
      told.words = entry.words;
      return true;
    case "group_moved":
      told.provinces = [...entry.provinces].sort();
      return true;
    case "group_suspended":
    case "group_resumed": {
      const suspends = entry.type === "group_suspended";
      if (told.isSuspended === suspends) return false;
      told.isSuspended = suspends;
      return true;
    }
    case "group_closed":
      told.isClosed = true;
      told.members = { members: 0, named: 0 };
      return true;
    case "group_members_changed":
      told.members = { members: entry.members, named: entry.named };
      return true;
  }
}
