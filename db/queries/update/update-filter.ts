import type { ExpressionBuilder } from "kysely";
import { endOfLimaDay, type Instant } from "#app/domain/text/calendar";
import type { Dimension } from "#app/domain/plan/dimension";
import { wordsBeginningWith } from "#app/domain/form/search-range";
import type { Clocks } from "#app/domain/status/status-reading";
import type { ClaimableStatus } from "#app/domain/status/status";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";
import { plansOfProvince } from "../plan/plans-of-province";
import { hiddenSummaries } from "../removal/tombstones";

/** Which published updates are asked for; what is left out does not narrow. */
export interface UpdateFilter extends Clocks {
  targetCode?: string | undefined;
  provinceSlug?: string | undefined;
  /** Of the target that the update speaks of. */
  dimension?: Dimension | undefined;
  /** What the update says became of its target. */
  status?: ClaimableStatus | undefined;
  /** In whose name the published version was sent. */
  groupId?: string | undefined;
  updateIds?: readonly string[] | undefined;
  /** Published or retracted at this moment or later. */
  since?: Instant | undefined;
  /** From `searchWords`: each must begin a word of the update; an empty list finds nothing. */
  words?: readonly string[] | undefined;
}

/**
 * What this site had published by the end of `knownOn`, true by `asOf`, and retracted or not; under the
 * name `n`, to build on.
 */
export function publishedUpdates(db: Database, filter: UpdateFilter) {
  const { targetCode, provinceSlug, updateIds, since, status, asOf } = filter;
  const end = endOfLimaDay(filter.knownOn);
  return db
    .selectFrom("publications as n")
    .where("n.decided_at", "<=", end)
    .where("n.effective_date", "<=", asOf)
    .$if(targetCode !== undefined, (query) =>
      query.where("n.target_code", "=", targetCode ?? ""),
    )
    .$if(provinceSlug !== undefined, (query) =>
      query.where("n.plan_id", "in", plansOfProvince(db, provinceSlug ?? "")),
    )
    .$if(updateIds !== undefined, (query) =>
      query.where("n.update_id", "in", updateIds ?? []),
    )
    .$if(since !== undefined, (query) =>
      query.where((eb) => changedSince(eb, since ?? "", end)),
    )
    .$if(status !== undefined, (query) =>
      query.where("n.status", "=", status ?? "not_started"),
    )
    .where((eb) =>
      eb.and([
        ...hasWords(db, eb, filter),
        ...inDimension(eb, filter),
        ...ofGroup(eb, filter),
      ]),
    );
}

type Builder = ExpressionBuilder<Schema & { n: Schema["publications"] }, "n">;

function changedSince(eb: Builder, since: Instant, end: Instant) {
  return eb.or([
    eb("n.decided_at", ">=", since),
    eb.and([
      eb("n.retracted_at", ">=", since),
      eb("n.retracted_at", "<=", end),
    ]),
  ]);
}

function inDimension(eb: Builder, { dimension }: UpdateFilter) {
  if (dimension === undefined) return [];
  const target = eb
    .selectFrom("targets as d")
    .select("d.dimension")
    .whereRef("d.code", "=", "n.target_code");
  return [eb(target, "=", dimension)];
}

function ofGroup(eb: Builder, { groupId }: UpdateFilter) {
  if (groupId === undefined) return [];
  const told = eb
    .selectFrom("update_versions as gv")
    .select("gv.update_id")
    .where("gv.group_id", "=", groupId);
  const published = eb
    .selectFrom("update_versions as pv")
    .select("pv.group_id")
    .whereRef("pv.update_id", "=", "n.update_id")
    .whereRef("pv.version", "=", "n.version");
  return [eb("n.update_id", "in", told), eb(published, "=", groupId)];
}

/** What is hidden is not found by its words either; what was blanked has none. */
function hasWords(db: Database, eb: Builder, filter: UpdateFilter) {
  const { words, knownOn } = filter;
  if (words === undefined) return [];
  if (words.length === 0) return [eb.lit(false)];
  const unhidden = eb("n.update_id", "not in", hiddenSummaries(db, knownOn));
  const found = words.map((word) => {
    const { from, below } = wordsBeginningWith(word);
    const found = eb
      .selectFrom("update_words_cache as c")
      .select("c.update_id")
      .where("c.word", ">=", from)
      .$if(below !== null, (query) => query.where("c.word", "<", below ?? ""));
    return eb("n.update_id", "in", found);
  });
  return [unhidden, ...found];
}
