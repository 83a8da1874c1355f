import type { Database } from "#db/client";
import type { Instant } from "#app/domain/text/calendar";
import { NoAdministratorLeft } from "#app/domain/account/account";
import {
  EVERYWHERE,
  type Role,
  type RoleGrant,
} from "#app/domain/account/user";

/** A role as it is stored: its scope is a province's UBIGEO, or `*`. */
export interface StoredGrant {
  userId: string;
  role: Role;
  scopeCode: string;
}

/** The UBIGEO of a province's slug, `*` for `*`, null where there is no such province. */
export async function findScopeCode(
  db: Database,
  scope: string,
): Promise<string | null> {
  if (scope === EVERYWHERE) return EVERYWHERE;
  const row = await db
    .selectFrom("provinces")
    .select("ubigeo")
    .where("slug", "=", scope)
    .executeTakeFirst();
  return row?.ubigeo ?? null;
}

/** Gives a role; false where the person holds it already. */
export async function insertRole(
  trx: Database,
  grant: StoredGrant & { grantedAt: Instant; grantedBy: string | null },
): Promise<boolean> {
  const result = await trx
    .insertInto("user_roles")
    .values({
      user_id: grant.userId,
      role: grant.role,
      scope: grant.scopeCode,
      granted_at: grant.grantedAt,
      granted_by: grant.grantedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows) === 1;
}

/** Takes a role away; false where the person did not hold it. */
export async function deleteRole(
  trx: Database,
  grant: StoredGrant,
): Promise<boolean> {
  const result = await trx
    .deleteFrom("user_roles")
    .where("user_id", "=", grant.userId)
    .where("role", "=", grant.role)
    .where("scope", "=", grant.scopeCode)
    .executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}

/** Roles of a person as they are stored, their scopes as codes. */
export async function listStoredRoles(
  db: Database,
  userId: string,
): Promise<{ role: Role; scope: string }[]> {
  return await db
    .selectFrom("user_roles")
    .select(["role", "scope"])
    .where("user_id", "=", userId)
    .orderBy("role")
    .orderBy("scope")
    .execute();
}

/** Roles of a person with provinces by their slugs, in a fixed order. */
export async function listRoles(
  db: Database,
  userId: string,
): Promise<RoleGrant[]> {
  const rows = await db
    .selectFrom("user_roles")
    .leftJoin("provinces", "provinces.ubigeo", "user_roles.scope")
    .select(["user_roles.role", "user_roles.scope", "provinces.slug"])
    .where("user_roles.user_id", "=", userId)
    .orderBy("user_roles.role")
    .orderBy("user_roles.scope")
    .execute();
  return rows.map((row) => ({ role: row.role, scope: row.slug ?? row.scope }));
}

/** Says whether somebody who can sign in administers this instance. */
export async function hasAdministrator(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom("user_roles")
    .innerJoin("users", "users.id", "user_roles.user_id")
    .select("users.id")
    .where("user_roles.role", "=", "admin")
    .where("users.state", "=", "active")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many people who can sign in administer this instance. */
export async function countAdministrators(db: Database): Promise<number> {
  const { total } = await db
    .selectFrom("user_roles")
    .innerJoin("users", "users.id", "user_roles.user_id")
    .where("user_roles.role", "=", "admin")
    .where("users.state", "=", "active")
    .select((eb) => eb.fn.count<number>("users.id").distinct().as("total"))
    .executeTakeFirstOrThrow();
  return total;
}

/**
 * Throws `NoAdministratorLeft` where no active administrator is left, so that
 * the transaction rolls back. Call it last, after the record entry: writing the
 * entry puts two administrators who remove each other in a line, and the second
 * then sees what the first did.
 */
export async function requireAnAdministrator(trx: Database): Promise<void> {
  if (!(await hasAdministrator(trx))) throw new NoAdministratorLeft();
}

/** The ids of the active accounts that answer for a province's government, by its slug. */
export async function listGovernmentOf(
  db: Database,
  provinceSlug: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("user_roles as r")
    .innerJoin("users as u", "u.id", "r.user_id")
    .innerJoin("provinces as v", (join) =>
      join.onRef("v.ubigeo", "=", "r.scope"),
    )
    .select("u.id")
    .where("r.role", "=", "government")
    .where("v.slug", "=", provinceSlug)
    .where("u.state", "=", "active")
    .orderBy("u.id")
    .execute();
  return rows.map(({ id }) => id);
}
