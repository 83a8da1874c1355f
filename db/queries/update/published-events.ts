import { sql } from "kysely";
import { endOfLimaDay } from "#app/domain/text/calendar";
import {
  newestEvents,
  type EventMark,
  type PublishedEvent,
} from "#app/domain/update/published-event";
import type { Clocks } from "#app/domain/status/status-reading";
import type { Database } from "#db/client";
import { plansOfProvince } from "../plan/plans-of-province";
import { listPromiseNames } from "../plan/promise-names";
import { listPublishedUpdates } from "./published-updates";

/** Whose events are asked for: one promise's, one province's, or everybody's. */
export interface EventScope {
  targetCode?: string | undefined;
  provinceSlug?: string | undefined;
}

/**
 * The newest events on both clocks, newest first: updates that this site published, and those that it
 * took back, each with its update and the words of its promise. At most 100 may be asked for.
 */
export async function listPublishedEvents(
  db: Database,
  scope: EventScope & Clocks,
  limit: number,
): Promise<PublishedEvent[]> {
  const marks = newestEvents(await listMarks(db, scope, limit), limit);
  if (marks.length === 0) return [];
  const updateIds = [...new Set(marks.map(({ updateId }) => updateId))];
  const { asOf, knownOn } = scope;
  const { items } = await listPublishedUpdates(db, {
    ...{ asOf, knownOn, updateIds },
    page: 1,
    perPage: updateIds.length,
  });
  const updates = new Map(items.map((update) => [update.id, update]));
  const codes = [...new Set(items.map(({ targetCode }) => targetCode))];
  const promises = await listPromiseNames(db, codes);
  return marks.flatMap((mark) => {
    const update = updates.get(mark.updateId);
    const promise = promises.get(update?.targetCode ?? "");
    return update === undefined || promise === undefined
      ? []
      : [{ ...mark, update, promise }];
  });
}

function publications(db: Database, scope: EventScope & Clocks) {
  const { targetCode, provinceSlug, asOf } = scope;
  let query = db
    .selectFrom("publications as n")
    .where("n.effective_date", "<=", asOf);
  if (targetCode !== undefined) {
    query = query.where("n.target_code", "=", targetCode);
  }
  if (provinceSlug !== undefined) {
    query = query.where("n.plan_id", "in", plansOfProvince(db, provinceSlug));
  }
  return query;
}

/** The newest of either kind, in one statement. */
async function listMarks(
  db: Database,
  scope: EventScope & Clocks,
  limit: number,
): Promise<EventMark[]> {
  const end = endOfLimaDay(scope.knownOn);
  const published = publications(db, scope)
    .where("n.decided_at", "<=", end)
    .select(["n.update_id as updateId", "n.decided_at as at"])
    .orderBy("n.decided_at", "desc")
    .orderBy("n.update_id", "desc")
    .limit(limit);
  const retracted = publications(db, scope)
    .where("n.update_id", "in", retractionRounds(db))
    .where("n.retracted_at", "<=", end)
    .select("n.update_id as updateId")
    .select((eb) => eb.fn.coalesce("n.retracted_at", eb.val("")).as("at"))
    .orderBy("n.retracted_at", "desc")
    .orderBy("n.update_id", "desc")
    .limit(limit);
  return await db
    .selectFrom(published.as("p"))
    .selectAll()
    .select(kind("published").as("kind"))
    .unionAll(
      db
        .selectFrom(retracted.as("r"))
        .selectAll()
        .select(kind("retracted").as("kind")),
    )
    .execute();
}

const kind = (name: EventMark["kind"]) => sql.lit(name);

/** Few updates are ever taken back: they are found by the first step of the round that did it. */
function retractionRounds(db: Database) {
  return db
    .selectFrom("decisions as d")
    .select("d.update_id")
    .where("d.round", "=", "retraction")
    .where("d.step", "=", 1);
}
