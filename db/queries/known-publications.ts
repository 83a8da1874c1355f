import { endOfLimaDay } from "#app/domain/calendar";
import type { Clocks } from "#app/domain/status-reading";
import type { Database } from "../client";

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
