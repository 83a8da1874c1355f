import type { Database } from "#db/client";
import { deleteEverySession } from "#db/queries/account/sessions";

/** Signs everybody out, on every device. */
export async function endEverySession(db: Database): Promise<void> {
  await deleteEverySession(db);
}
