import { nameKey } from "#app/domain/account/name-key";
import { recordEntry } from "#app/domain/record/record-entry";
import { neutralName } from "#app/domain/account/neutral-name";
import type { Database } from "#db/client";
import { appendRecordEntry } from "../record/record";
import { changeAccountState, insertUser } from "./users";

/** Says whether there is an account of an id, whatever its state. */
async function isAccount(db: Database, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("users")
    .select("id")
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Decisions and proposals name accounts: one that is younger than the copy they are repeated on stands there closed, with an entry. */
export async function requireAccount(
  trx: Database,
  person: string,
  now: Date,
): Promise<void> {
  if (await isAccount(trx, person)) return;
  await insertUnknownAccount(trx, person, now);
  const entry = recordEntry("account_suspended", now, { person, by: null });
  await appendRecordEntry(trx, entry, now);
}

/** Stores a suspended account for an id of which nothing else is known: no name, no address, no way in. */
async function insertUnknownAccount(
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
