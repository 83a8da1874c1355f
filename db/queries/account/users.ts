import type { Database } from "#db/client";
import type { AccountState, Credentials } from "#app/domain/account/account";
import type { Instant } from "#app/domain/text/calendar";
import { unconfirmedKey } from "#app/domain/account/email-key";
import type { Actor, Role, RoleGrant } from "#app/domain/account/user";
import { listActorRows, type ActorRow } from "./actor-rows";

/** An account to store; its keys are unique. */
export interface NewUser {
  id: string;
  email: string;
  emailKey: string;
  displayName: string;
  nameKey: string;
  passwordHash: string;
  language: "es" | "en";
  createdAt: Instant;
}

/** Stores an active account without roles; a taken e-mail or name is a `unique` error. */
export async function insertUser(trx: Database, user: NewUser): Promise<void> {
  await trx
    .insertInto("users")
    .values({
      id: user.id,
      email: user.email,
      email_key: user.emailKey,
      display_name: user.displayName,
      name_key: user.nameKey,
      password_hash: user.passwordHash,
      state: "active",
      language: user.language,
      created_at: user.createdAt,
    })
    .execute();
}

/** Which of the two keys of a new account somebody holds already; the e-mail is named first. */
export async function findTakenKey(
  db: Database,
  keys: { emailKey: string; nameKey: string },
): Promise<"email" | "name" | null> {
  const rows = await db
    .selectFrom("users")
    .select("email_key")
    .where((where) =>
      where.or([
        where("email_key", "=", keys.emailKey),
        where("name_key", "=", keys.nameKey),
      ]),
    )
    .execute();
  if (rows.length === 0) return null;
  return rows.some((row) => row.email_key === keys.emailKey) ? "email" : "name";
}

/** What a sign-in with this e-mail key compares against. */
export async function findCredentials(
  db: Database,
  emailKey: string,
): Promise<Credentials | null> {
  const row = await db
    .selectFrom("users")
    .select(["id", "password_hash", "state"])
    .where("email_key", "=", emailKey)
    .executeTakeFirst();
  return row
    ? { userId: row.id, passwordHash: row.password_hash, state: row.state }
    : null;
}

/** What an account's owner may know of it. */
export type OwnCredentials = Credentials & {
  email: string;
  isConfirmed: boolean;
  language: "es" | "en";
};

/** What a check of a signed-in person's password compares against. */
export async function findOwnCredentials(
  db: Database,
  userId: string,
): Promise<OwnCredentials | null> {
  const row = await db
    .selectFrom("users")
    .select(["id", "password_hash", "state", "email", "email_key"])
    .select("language")
    .where("id", "=", userId)
    .executeTakeFirst();
  return row
    ? {
        userId: row.id,
        passwordHash: row.password_hash,
        state: row.state,
        email: row.email,
        language: row.language,
        isConfirmed: row.email_key !== unconfirmedKey(row.id),
      }
    : null;
}

/** Stores a new password's hash. */
export async function changePasswordHash(
  trx: Database,
  userId: string,
  passwordHash: string,
): Promise<void> {
  await trx
    .updateTable("users")
    .set({ password_hash: passwordHash })
    .where("id", "=", userId)
    .execute();
}

/** Opens or closes an account to its owner; false where it was so already, is not there or was deleted by its owner. */
export async function changeAccountState(
  trx: Database,
  userId: string,
  state: AccountState,
): Promise<boolean> {
  const result = await trx
    .updateTable("users")
    .set({ state })
    .where("id", "=", userId)
    .where("state", "!=", state)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** A person as the rules know them; null where there is none or the account is suspended. */
export async function findActor(
  db: Database,
  userId: string,
): Promise<Actor | null> {
  const rows = await listActorRows(db, { userId });
  const valuesOf = (kind: ActorRow["kind"]) =>
    rows.filter((row) => row.kind === kind).map((row) => row.value);
  const [displayName] = valuesOf("name");
  if (displayName === undefined) return null;
  return {
    id: userId,
    displayName,
    roles: rolesOf(rows),
    groupIds: valuesOf("group").sort(),
    otherAccountIds: valuesOf("account").sort(),
  };
}

/** The roles among what is known of a person, in a fixed order. */
function rolesOf(rows: readonly ActorRow[]): RoleGrant[] {
  return rows
    .filter(({ kind }) => kind === "role")
    .map(({ value, scope }) => ({ role: value as Role, scope }))
    .sort((a, b) => compare(a.role, b.role) || compare(a.scope, b.scope));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The name that an account signs with; null where there is no such account. */
export async function findDisplayName(
  db: Database,
  userId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("users")
    .select("display_name")
    .where("id", "=", userId)
    .executeTakeFirst();
  return row?.display_name ?? null;
}

/** The account whose name reads like this one, by its name key; null where there is none. */
export async function findUserIdByName(
  db: Database,
  nameKey: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("users")
    .select("id")
    .where("name_key", "=", nameKey)
    .executeTakeFirst();
  return row?.id ?? null;
}
