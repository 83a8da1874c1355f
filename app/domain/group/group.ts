/** What somebody is in a watchdog group: coordinators invite, remove and rename; a group never lacks one. */
export const GROUP_ROLES = ["coordinator", "member"] as const;

export type GroupRole = (typeof GROUP_ROLES)[number];

/** Where a proposed group stands. */
export const PROPOSAL_STATES = [
  "proposed",
  "approved",
  "rejected",
  "withdrawn",
] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** Why a proposed group was not taken in. */
export const PROPOSAL_REASONS = [
  "not_a_group",
  "name_misleads",
  "already_there",
  "unclear",
  "other",
] as const;

export type ProposalReason = (typeof PROPOSAL_REASONS)[number];

/** Why a group was closed. */
export const GROUP_CLOSE_REASONS = [
  "own_wish",
  "no_members",
  "name_misleads",
  "abuse",
  "other",
] as const;

export type GroupCloseReason = (typeof GROUP_CLOSE_REASONS)[number];

/** A member, as the last-coordinator rule needs to know them. */
export interface GroupSeat {
  userId: string;
  role: GroupRole;
}

/**
 * Says whether somebody may stop being a coordinator, by leaving, being removed or stepping down:
 * another coordinator stays, or nobody stays at all. The last one of three first names another.
 */
export function mayStepDown(
  seats: readonly GroupSeat[],
  userId: string,
  leaves: boolean,
): boolean {
  const others = seats.filter((seat) => seat.userId !== userId);
  const isCoordinator = seats.some(
    (seat) => seat.userId === userId && seat.role === "coordinator",
  );
  if (!isCoordinator) return true;
  if (leaves && others.length === 0) return true;
  return others.some(({ role }) => role === "coordinator");
}
