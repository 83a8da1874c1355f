import type { ReadStatement } from "#app/domain/statement/statement";
import type { Database } from "#db/client";
import { selectStatements } from "./statements";

/** Most of their own statements that a person is shown at once, the newest. */
const SHOWN = 200;

/** Lists what a person said, of one update or of any, with what came of it, the newest first. */
export async function listOwnStatements(
  db: Database,
  own: { authorId: string; updateId?: string },
): Promise<ReadStatement[]> {
  let query = selectStatements(db).where("s.author_id", "=", own.authorId);
  if (own.updateId !== undefined) {
    query = query.where("s.update_id", "=", own.updateId);
  }
  return await query
    .orderBy("s.filed_at", "desc")
    .orderBy("s.id")
    .limit(SHOWN)
    .execute();
}
