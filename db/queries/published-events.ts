import { endOfLimaDay } from "#app/domain/calendar";
import {
  newestEvents,
  type EventMark,
  type EventPromise,
  type PublishedEvent,
} from "#app/domain/published-event";
import type { Clocks } from "#app/domain/status-reading";
import type { Database } from "../client";
import { plansOfProvince } from "./plans-of-province";
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
  const marks = newestEvents(
    [
      ...(await listPublications(db, scope, limit)),
      ...(await listRetractions(db, scope, limit)),
    ],
    limit,
  );
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
  const promises = await promisesOf(db, codes);
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

async function listPublications(
  db: Database,
  scope: EventScope & Clocks,
  limit: number,
): Promise<EventMark[]> {
  const rows = await publications(db, scope)
    .where("n.decided_at", "<=", endOfLimaDay(scope.knownOn))
    .select(["n.update_id", "n.decided_at"])
    .orderBy("n.decided_at", "desc")
    .orderBy("n.update_id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    kind: "published",
    updateId: row.update_id,
    at: row.decided_at,
  }));
}

/** Few updates are ever taken back: they are found by the first step of the round that did it. */
async function listRetractions(
  db: Database,
  scope: EventScope & Clocks,
  limit: number,
): Promise<EventMark[]> {
  const rounds = db
    .selectFrom("decisions as d")
    .select("d.update_id")
    .where("d.round", "=", "retraction")
    .where("d.step", "=", 1);
  const rows = await publications(db, scope)
    .where("n.update_id", "in", rounds)
    .where("n.retracted_at", "<=", endOfLimaDay(scope.knownOn))
    .select(["n.update_id", "n.retracted_at"])
    .orderBy("n.retracted_at", "desc")
    .orderBy("n.update_id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    kind: "retracted",
    updateId: row.update_id,
    at: row.retracted_at ?? "",
  }));
}

async function promisesOf(
  db: Database,
  codes: readonly string[],
): Promise<Map<string, EventPromise>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom("targets as t")
    .innerJoin("plans as p", "p.id", "t.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .select(["t.code", "t.wording", "v.name"])
    .where("t.code", "in", codes)
    .execute();
  return new Map(
    rows.map(({ code, wording, name }) => [
      code,
      { wording, provinceName: name },
    ]),
  );
}
