import type { Database } from "#db/client";
import type { Schema } from "#db/schema";

/** A stored file by its hash, or the freed pages that a removal left behind. */
export type Clearance = Pick<Schema["clearances"], "subject" | "kind">;

/** Asks, in the transaction of a removal, that something leave the disk; the time is of no matter. */
export async function askClearance(
  trx: Database,
  { subject, kind }: Clearance,
): Promise<void> {
  await trx
    .insertInto("clearances")
    .values({ subject, kind })
    .onConflict((conflict) => conflict.column("subject").doNothing())
    .execute();
}

/** What has still to leave the disk. */
export async function listClearances(db: Database): Promise<Clearance[]> {
  return await db
    .selectFrom("clearances")
    .select(["subject", "kind"])
    .orderBy("subject")
    .execute();
}

/** Notes that something has left, or is in use again. */
export async function deleteClearance(
  db: Database,
  subject: string,
): Promise<void> {
  await db.deleteFrom("clearances").where("subject", "=", subject).execute();
}

/** Says whether bytes of a hash are served, or shown small, again: somebody may have sent them anew. */
export async function isStoredHash(
  db: Database,
  sha256: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("stored_files")
    .select("sha256")
    .where((eb) =>
      eb.or([eb("sha256", "=", sha256), eb("thumbnail_sha256", "=", sha256)]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
