/** What a person may be; one person may be several. */
export const ROLES = ["citizen", "moderator", "government", "admin"] as const;

export type Role = (typeof ROLES)[number];

/** Scope of a role that is not tied to a province. */
export const EVERYWHERE = "*";

/** A role and the province it holds for: a slug, or `*`. */
export interface RoleGrant {
  role: Role;
  scope: string;
}

/** A signed-in person, as the rules need to know them. */
export interface Actor {
  id: string;
  displayName: string;
  roles: readonly RoleGrant[];
  /** Watchdog groups they belong to today. */
  groupIds: readonly string[];
  /** Other accounts that are known to be the same person's; most people have none. */
  otherAccountIds: readonly string[];
}

/** Says whether a person holds a role anywhere. */
export function hasRole(actor: Pick<Actor, "roles">, role: Role): boolean {
  return actor.roles.some((grant) => grant.role === role);
}

/** Says whether a person holds a role for a province, by its slug. */
export function hasRoleIn(
  actor: Pick<Actor, "roles">,
  role: Role,
  provinceSlug: string,
): boolean {
  return actor.roles.some(
    (grant) =>
      grant.role === role &&
      (grant.scope === EVERYWHERE || grant.scope === provinceSlug),
  );
}
