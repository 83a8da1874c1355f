import type { Database } from "#db/client";
import type { Instant } from "#app/domain/text/calendar";
import type { OwnPasskey, StoredPasskey } from "#app/domain/account/passkey";

/** The passkeys of an account, the oldest first. */
export async function listPasskeys(
  db: Database,
  userId: string,
): Promise<OwnPasskey[]> {
  const rows = await db
    .selectFrom("passkeys")
    .select(["id", "name", "created_at", "last_used_at"])
    .where("user_id", "=", userId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  }));
}

/** The passkey of this credential's id, whosever it is. */
export async function findPasskey(
  db: Database,
  id: string,
): Promise<StoredPasskey | null> {
  const row = await db
    .selectFrom("passkeys")
    .select(["id", "user_id", "public_key", "counter"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row
    ? {
        id: row.id,
        userId: row.user_id,
        publicKey: row.public_key,
        counter: row.counter,
      }
    : null;
}

/** Stores a passkey; false where somebody has one of that id. */
export async function insertPasskey(
  trx: Database,
  passkey: StoredPasskey & { name: string; createdAt: Instant },
): Promise<boolean> {
  const stored = await trx
    .insertInto("passkeys")
    .values({
      id: passkey.id,
      user_id: passkey.userId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      name: passkey.name,
      created_at: passkey.createdAt,
      last_used_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(stored.numInsertedOrUpdatedRows ?? 0) === 1;
}

/** Notes a use and the count that came with it; false where another use came in between. */
export async function notePasskeyUse(
  trx: Database,
  { id, counter }: Pick<StoredPasskey, "id" | "counter">,
  shown: number,
  now: Instant,
): Promise<boolean> {
  const noted = await trx
    .updateTable("passkeys")
    .set({ counter: shown, last_used_at: now })
    .where("id", "=", id)
    .where("counter", "=", counter)
    .executeTakeFirst();
  return Number(noted.numUpdatedRows) === 1;
}

/** Calls one of an account's passkeys something else; false where it has none of that id. */
export async function renamePasskey(
  trx: Database,
  { userId, id, name }: { userId: string; id: string; name: string },
): Promise<boolean> {
  const renamed = await trx
    .updateTable("passkeys")
    .set({ name })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .executeTakeFirst();
  return Number(renamed.numUpdatedRows) === 1;
}

/** Takes one of an account's passkeys away; false where it has none of that id. */
export async function deletePasskey(
  trx: Database,
  { userId, id }: { userId: string; id: string },
): Promise<boolean> {
  const gone = await trx
    .deleteFrom("passkeys")
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .executeTakeFirst();
  return Number(gone.numDeletedRows) === 1;
}
