import type { ExpressionBuilder } from "kysely";
import {
  endOfLimaDay,
  type Instant,
  type IsoDate,
} from "#app/domain/text/calendar";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";

/**
 * The condition for promises under the name `t` that count in totals as known on a day: what others
 * followed by then does not, nor what follows others since a later day. The rule is `isCounted`.
 */
export function countedOn(db: Database, knownOn: IsoDate) {
  return countedAt(db, endOfLimaDay(knownOn));
}

/** The same for the end of a day. */
export function countedAt(db: Database, end: Instant) {
  const acts = db.selectFrom("target_successions as k");
  const gone = acts.select("k.from_code").where("k.decided_at", "<=", end);
  const coming = acts.select("k.to_code").where("k.decided_at", ">", end);
  return (eb: ExpressionBuilder<Schema & { t: Schema["targets"] }, "t">) =>
    eb.and([eb("t.code", "not in", gone), eb("t.code", "not in", coming)]);
}
