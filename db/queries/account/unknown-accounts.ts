import { nameKey } from "#app/domain/account/name-key";
import { neutralName } from "#app/domain/account/neutral-name";
import type { Database } from "#db/client";
import { changeAccountState, insertUser } from "./users";

/** Says whether there is an account of an id, whatever its state. */
export async function isAccount(db: Database, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("users")
    .select("id")
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Stores a suspended account for an id of which nothing else is known: no name, no address, no way in. */
export async function insertUnknownAccount(
  trx: Database,
  id: string,
  now: Date,
): Promise<void> {
  const displayName = neutralName(id);
  const email = `${id}@unknown.invalid`;
  await insertUser(trx, {
    ...{ id, email, emailKey: email, displayName },
    nameKey: nameKey(displayName),
    passwordHash: "",
    language: "es",
    createdAt: now.toISOString(),
  });
  await changeAccountState(trx, id, "suspended");
}
