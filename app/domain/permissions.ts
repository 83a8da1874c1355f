import { hasRole, type Actor, type Role } from "./account/user";

/** Someone who need not be signed in. */
export const ANYONE = "anyone";

export type Permitted = Role | typeof ANYONE;

const EVERY_ROLE = ["citizen", "moderator", "government", "admin"] as const;
const AUTHORS = ["citizen", "moderator"] as const;

/**
 * The one table of who may do what, complete and without a bypass. An administrator appoints and
 * helps to bring plans in; that role alone decides nothing. Subject rules stand in `decision-bar.ts`.
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
  "appeal.file": AUTHORS,
  "statement.readOwn": EVERY_ROLE,
  "correction.file": ["citizen", "moderator", "admin"],
  "reply.file": ["government"],
  "queue.read": ["moderator"],
  "queue.take": ["moderator"],
  "update.review": ["moderator"],
  "update.decide": ["moderator"],
  "update.retract": ["moderator"],
  "interests.declare": ["moderator"],
  "group.propose": AUTHORS,
  "group.join": AUTHORS,
  "group.manage": AUTHORS,
  "group.decide": ["moderator"],
  "group.oversee": ["admin"],
  "statement.decide": ["moderator"],
  "reply.request": ["moderator"],
  "content.remove": ["moderator"],
  "plan.draft": ["moderator", "admin"],
  "plan.publish": ["moderator", "admin"],
  "mandate.settle": ["moderator", "admin"],
  "setting.change": ["admin"],
  "words.remove": ["admin"],
  "signal.read": ["admin"],
  "person.link": ["admin"],
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
