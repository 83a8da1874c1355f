import { sql } from "kysely";
import { endOfLimaDay } from "#app/domain/text/calendar";
import type { Clocks } from "#app/domain/status/status-reading";
import type { Database } from "#db/client";

/**
 * The publications that count on both clocks, in the words of `statusAsOf`: true by `asOf`, decided
 * by the end of `knownOn` in Lima and not retracted by then. A query to build on, under the name `n`.
 */
export function knownPublications(db: Database, { asOf, knownOn }: Clocks) {
  const end = endOfLimaDay(knownOn);
  return db
    .selectFrom("publications as n")
    .where("n.effective_date", "<=", asOf)
    .where("n.decided_at", "<=", end)
    .where((eb) =>
      eb.or([eb("n.retracted_at", "is", null), eb("n.retracted_at", ">", end)]),
    );
}

/**
 * One column of the publication that decides the status of the target `t` of the query around it, in
 * the words of `statusAsOf`: the latest effective date, of one date the later decision.
 */
export function latestPublication<C extends "n.update_id" | "n.status">(
  db: Database,
  clocks: Clocks,
  column: C,
) {
  return knownPublications(db, clocks)
    .where("n.target_code", "=", sql.ref<string>("t.code"))
    .select(column)
    .orderBy("n.effective_date", "desc")
    .orderBy("n.decided_at", "desc")
    .orderBy("n.update_id", "desc")
    .limit(1);
}
