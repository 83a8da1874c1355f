import type { GroupSeat } from "./group";
import { isAllowed } from "../permissions";
import type { Actor } from "../account/user";

/** Why somebody may not do something in a group. */
export type GroupActRefusal =
  | "not_allowed"
  | "group_not_found"
  | "not_member"
  | "not_coordinator"
  | "already_closed"
  | "group_suspended";

/** What an act in a group takes. */
export interface GroupActNeeds {
  /** A coordinator; any member where false. */
  coordinates: boolean;
  /** A group that is not suspended. */
  acts: boolean;
}

/**
 * The first reason why a person may not do something in a group, or null. They have to belong to it, and
 * to coordinate it where the act needs that; a closed group is nobody's any more. Null for a person or a
 * group is nobody, and none.
 */
export function groupActRefusal(
  person: Actor | null,
  group: { closedAt: string | null; suspendedAt: string | null } | null,
  seats: readonly GroupSeat[],
  needs: GroupActNeeds,
): GroupActRefusal | null {
  if (person === null || !isAllowed(person, "group.manage")) {
    return "not_allowed";
  }
  if (group === null) return "group_not_found";
  if (group.closedAt !== null) return "already_closed";
  const seat = seats.find(({ userId }) => userId === person.id);
  if (seat === undefined) return "not_member";
  if (needs.coordinates && seat.role !== "coordinator") {
    return "not_coordinator";
  }
  return needs.acts && group.suspendedAt !== null ? "group_suspended" : null;
}
