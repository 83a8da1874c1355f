import type { Database } from "#db/client";
import type { Account } from "#app/domain/account/account";
import type { RoleGrant } from "#app/domain/account/user";
import { findOnlyClaimant } from "./email-claims";

/** One account, by its id. */
export async function findAccount(
  db: Database,
  userId: string,
): Promise<Account | null> {
  const rows = await accountRows(db).where("users.id", "=", userId).execute();
  return accountsOf(rows)[0] ?? null;
}

/** One account, by its e-mail key: the one that confirmed it, else the only one that says it is its own. */
export async function findAccountByEmail(
  db: Database,
  emailKey: string,
): Promise<Account | null> {
  const rows = await accountRows(db)
    .where("users.email_key", "=", emailKey)
    .execute();
  const [confirmed] = accountsOf(rows);
  if (confirmed !== undefined) return confirmed;
  const claimant = await findOnlyClaimant(db, emailKey);
  return claimant === null ? null : await findAccount(db, claimant);
}

/** Accounts by their ids, oldest first. */
export async function listAccountsOf(
  db: Database,
  ids: readonly string[],
): Promise<Account[]> {
  if (ids.length === 0) return [];
  return accountsOf(
    await accountRows(db).where("users.id", "in", ids).execute(),
  );
}

/** Every account, oldest first. */
export async function listAccounts(db: Database): Promise<Account[]> {
  return accountsOf(await accountRows(db).execute());
}

function accountRows(db: Database) {
  return db
    .selectFrom("users")
    .leftJoin("user_roles", "user_roles.user_id", "users.id")
    .leftJoin("provinces", "provinces.ubigeo", "user_roles.scope")
    .select([
      "users.id",
      "users.email",
      "users.display_name",
      "users.state",
      "users.language",
      "users.created_at",
      "user_roles.role",
      "user_roles.scope",
      "provinces.slug",
    ])
    .orderBy("users.created_at")
    .orderBy("users.id")
    .orderBy("user_roles.role")
    .orderBy("user_roles.scope");
}

type AccountRow = Awaited<
  ReturnType<ReturnType<typeof accountRows>["execute"]>
>[number];

function accountsOf(rows: readonly AccountRow[]): Account[] {
  const accounts = new Map<string, Account & { roles: RoleGrant[] }>();
  for (const row of rows) {
    const account = accounts.get(row.id) ?? {
      id: row.id,
      email: row.email,
      displayName: row.display_name,
      state: row.state,
      language: row.language,
      createdAt: row.created_at,
      roles: [],
    };
    if (row.role !== null && row.scope !== null) {
      account.roles.push({ role: row.role, scope: row.slug ?? row.scope });
    }
    accounts.set(row.id, account);
  }
  return [...accounts.values()];
}
