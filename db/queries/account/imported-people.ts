import { nameKey } from "#app/domain/account/name-key";
import type { Database } from "#db/client";
import { changeAccountState, insertUser } from "./users";

/**
 * Stores an account for a pseudonym that was brought in: closed, without roles, under an address that
 * no mail reaches. The name is taken, so that nobody passes for its bearer; one that reads like it
 * is a `unique` error.
 */
export async function insertClosedAccount(
  trx: Database,
  person: { id: string; name: string; passwordHash: string; now: Date },
): Promise<void> {
  const { id, name, passwordHash, now } = person;
  const email = `${id}@imported.invalid`;
  await insertUser(trx, {
    id,
    email,
    emailKey: email,
    displayName: name,
    nameKey: nameKey(name),
    passwordHash,
    language: "es",
    createdAt: now.toISOString(),
  });
  await changeAccountState(trx, id, "suspended");
}
