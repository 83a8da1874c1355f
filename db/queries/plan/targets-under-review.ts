import { endOfLimaDay, type Instant } from "#app/domain/text/calendar";
import type { Clocks } from "#app/domain/status/status-reading";
import type { Database } from "#db/client";
import { latestPublication } from "../update/known-publications";
import { targetsOf, type ReadingScope } from "../province/reading-scope";

/**
 * The targets in scope whose status rests, on both clocks, on an update that others were reviewing
 * again at the end of `knownOn`, by their codes, each with since when. Few updates ever are: those are
 * looked at first.
 */
export async function listPublishedTargetsUnderReview(
  db: Database,
  scope: ReadingScope,
  clocks: Clocks,
): Promise<Map<string, Instant>> {
  const end = endOfLimaDay(clocks.knownOn);
  if ("codes" in scope && scope.codes.length === 0) return new Map();
  const open = db
    .selectFrom("reopenings")
    .select(["update_id", "opened_at"])
    .where("closed_at", "is", null)
    .unionAll(
      db
        .selectFrom("reopenings")
        .select(["update_id", "opened_at"])
        .where("closed_at", ">", end),
    );
  const rows = await db
    .selectFrom(open.as("o"))
    .innerJoin("publications as q", "q.update_id", "o.update_id")
    .innerJoin("targets as t", "t.code", "q.target_code")
    .where("o.opened_at", "<=", end)
    .where(targetsOf(db, scope, endOfLimaDay(clocks.knownOn)))
    .where((eb) =>
      eb("q.update_id", "=", latestPublication(db, clocks, "n.update_id")),
    )
    .select(["t.code", "o.opened_at"])
    .orderBy("t.code")
    .execute();
  return new Map(rows.map((row) => [row.code, row.opened_at]));
}
