import type { Appeal } from "#app/domain/statement/appeal";
import type { Database } from "#db/client";
import { prepared } from "../prepared";

/** What stands beside an update that is decided on. */
export interface CaseSides {
  authorName: string;
  /** The reopening that waits for others; null where there is none. */
  reopeningId: string | null;
  appeal: Appeal | null;
}

/** Reads that of an update in one statement. Throws where there is no such update. */
export async function findCaseSides(
  db: Database,
  updateId: string,
): Promise<CaseSides> {
  const [row] = await sidesOf(db, { updateId });
  if (row === undefined) throw new RangeError("no such update");
  return {
    authorName: row.display_name,
    reopeningId: row.reopening_id,
    appeal: appealOf(updateId, row),
  };
}

const sidesOf = prepared((db, { updateId }: { updateId: string }) =>
  db
    .selectFrom("updates as u")
    .innerJoin("users as a", "a.id", "u.author_id")
    .leftJoin("reopenings as o", (join) =>
      join.onRef("o.update_id", "=", "u.id").on("o.closed_at", "is", null),
    )
    .leftJoin("appeals as p", "p.update_id", "u.id")
    .leftJoin("appeal_content as c", "c.appeal_id", "p.id")
    .select(["a.display_name", "o.id as reopening_id"])
    .select(["p.id as appeal_id", "p.version", "p.filed_at", "c.words"])
    .where("u.id", "=", updateId),
);

function appealOf(
  updateId: string,
  row: {
    appeal_id: string | null;
    version: number | null;
    filed_at: string | null;
    words: string | null;
  },
): Appeal | null {
  const { appeal_id: id, version, filed_at: filedAt, words } = row;
  if (id === null || version === null || filedAt === null) return null;
  return { id, updateId, version, words, filedAt };
}
