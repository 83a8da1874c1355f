import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Dimension } from "#app/domain/plan/dimension";
import { wordsBeginningWith } from "#app/domain/form/search-range";
import type { Clocks } from "#app/domain/status/status-reading";
import type { Status } from "#app/domain/status/status";
import type { TargetKind, Verifiability } from "#app/domain/plan/target";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";
import { countedOn } from "../succession/counted-targets";
import { latestPublication } from "../update/known-publications";
import { plansOfProvince } from "./plans-of-province";

/** Which targets are asked for; what is left out does not narrow. */
export interface TargetFilter {
  kind: TargetKind;
  planId?: string | undefined;
  provinceSlug?: string | undefined;
  dimension?: Dimension | undefined;
  /** As read on the clocks of the list. */
  status?: Status | undefined;
  verifiability?: Verifiability | undefined;
  /** From `searchWords`: each must begin a word of the target; an empty list finds nothing. */
  words?: readonly string[] | undefined;
}

type Builder = ExpressionBuilder<Schema & { t: Schema["targets"] }, "t">;

/** The condition for targets under the name `t`. */
export function matches(db: Database, filter: TargetFilter & Clocks) {
  return (eb: Builder): Expression<SqlBool> => {
    const all: Expression<SqlBool>[] = [eb("t.kind", "=", filter.kind)];
    // Whoever searches words finds a promise that is followed as others too; lists and counts leave it out.
    if (filter.words === undefined) all.push(countedOn(db, filter.knownOn)(eb));
    const { planId, provinceSlug, dimension, verifiability } = filter;
    if (planId !== undefined) all.push(eb("t.plan_id", "=", planId));
    if (provinceSlug !== undefined) {
      all.push(eb("t.plan_id", "in", plansOfProvince(db, provinceSlug)));
    }
    if (dimension !== undefined) all.push(eb("t.dimension", "=", dimension));
    if (verifiability !== undefined) {
      all.push(eb("t.verifiability", "=", verifiability));
    }
    if (filter.words !== undefined) all.push(hasWords(eb, filter.words));
    if (filter.status !== undefined) {
      all.push(hasStatus(db, eb, filter.status, filter));
    }
    return eb.and(all);
  };
}

function hasWords(eb: Builder, words: readonly string[]): Expression<SqlBool> {
  if (words.length === 0) return eb.lit(false);
  return eb.and(
    words.map((word) => {
      const { from, below } = wordsBeginningWith(word);
      const found = eb
        .selectFrom("target_words_cache as c")
        .select("c.target_code")
        .where("c.word", ">=", from)
        .$if(below !== null, (query) =>
          query.where("c.word", "<", below ?? ""),
        );
      return eb("t.code", "in", found);
    }),
  );
}

function hasStatus(
  db: Database,
  eb: Builder,
  status: Status,
  clocks: Clocks,
): Expression<SqlBool> {
  const latest = latestPublication(db, clocks, "n.status");
  return status === "no_information"
    ? eb(latest, "is", null)
    : eb(latest, "=", status);
}
