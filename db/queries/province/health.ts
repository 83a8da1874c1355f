import { writeTransaction, type Database } from "#db/client";

/** Throws where the database takes no writes; changes nothing. */
export async function assertWritable(db: Database): Promise<void> {
  await writeTransaction(db, async (trx) => {
    await trx
      .updateTable("terms")
      .set({ id: "" })
      .where("id", "=", "")
      .execute();
  });
}
