import type { Database } from "#db/client";
import { findRecordHead } from "../record/record";

/** Says whether nobody has done anything here yet: no account, no plan, no entry of the record. */
export async function isEmptyInstance(db: Database): Promise<boolean> {
  const { size } = await findRecordHead(db);
  if (size > 0) return false;
  const user = await db
    .selectFrom("users")
    .select("id")
    .limit(1)
    .executeTakeFirst();
  const plan = await db
    .selectFrom("plans")
    .select("id")
    .limit(1)
    .executeTakeFirst();
  return user === undefined && plan === undefined;
}
