import { hasRoleIn, hasRole, type Actor, type Role } from "./user";

/** Someone who need not be signed in. */
export const ANYONE = "anyone";

export type Permitted = Role | typeof ANYONE;

const EVERY_ROLE = ["citizen", "moderator", "government", "admin"] as const;
const AUTHORS = ["citizen", "moderator"] as const;

/**
 * The one table of who may do what, complete and without a bypass. An administrator appoints and
 * publishes plans; that role alone decides nothing. Subject rules stand in `decisionBar`.
 */
export const PERMISSIONS = {
  "public.read": [ANYONE],
  "account.create": [ANYONE],
  "account.signIn": [ANYONE],
  "account.signOut": [ANYONE],
  "account.readOwn": EVERY_ROLE,
  "account.changeOwn": EVERY_ROLE,
  "account.manage": ["admin"],
  "update.submit": AUTHORS,
  "update.readOwn": AUTHORS,
  "update.withdraw": AUTHORS,
  "queue.read": ["moderator"],
  "queue.take": ["moderator"],
  "update.review": ["moderator"],
  "update.decide": ["moderator"],
  "update.retract": ["moderator"],
  "plan.publish": ["admin"],
  "mandate.settle": ["moderator", "admin"],
  "setting.change": ["admin"],
  "permission.read": ["admin"],
} as const satisfies Record<string, readonly Permitted[]>;

export type PermissionAction = keyof typeof PERMISSIONS;

/** Says whether the table lets a person, or nobody signed in (null), do something at all. */
export function isAllowed(
  actor: Pick<Actor, "roles"> | null,
  action: PermissionAction,
): boolean {
  const permitted: readonly Permitted[] = PERMISSIONS[action];
  return permitted.some(
    (who) => who === ANYONE || (actor !== null && hasRole(actor, who)),
  );
}

/** Says whether only moderators and administrators may do something, for whom an instance can require a second factor. */
export function isStaffAction(action: PermissionAction): boolean {
  const permitted: readonly Permitted[] = PERMISSIONS[action];
  return permitted.every((who) => who === "moderator" || who === "admin");
}

/** Why a moderator may not decide on one particular update. */
export const DECISION_BARS = [
  "own_update",
  "own_group",
  "outside_provinces",
  "already_decided",
] as const;

export type DecisionBar = (typeof DECISION_BARS)[number];

/** What the subject rules look at. */
export interface DecisionSubject {
  authorId: string;
  /** The watchdog group in whose name the update was made. */
  groupId: string | null;
  provinceSlug: string;
  /** Who has decided in the current round on the current version. */
  deciderIds: readonly string[];
}

/**
 * The first rule that keeps a person from deciding on an update, or null: nobody decides on their own,
 * on their group's, outside the provinces they moderate, or twice in one round.
 */
export function decisionBar(
  actor: Pick<Actor, "id" | "roles" | "groupIds">,
  subject: DecisionSubject,
): DecisionBar | null {
  if (actor.id === subject.authorId) {
    return "own_update";
  }
  if (subject.groupId !== null && actor.groupIds.includes(subject.groupId)) {
    return "own_group";
  }
  if (!hasRoleIn(actor, "moderator", subject.provinceSlug)) {
    return "outside_provinces";
  }
  return subject.deciderIds.includes(actor.id) ? "already_decided" : null;
}
