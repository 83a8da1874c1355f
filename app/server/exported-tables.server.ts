import type { OpenTableName } from "#app/domain/open-data/tables";
import type { Clocks } from "#app/domain/status-reading";
import type { Database } from "#db/client";
import { listPublishedGroupsAfter } from "#db/queries/exported-groups";
import {
  listPublishedUpdatesAfter,
  type ExportedUpdateKey,
} from "#db/queries/exported-updates";
import { listPublishedPlans } from "#db/queries/plans";
import { listProvinces } from "#db/queries/provinces";
import { listPublishedTargetsAfter } from "#db/queries/targets";
import {
  GROUP_WRITERS,
  PLAN_WRITERS,
  TARGET_WRITERS,
  UPDATE_WRITERS,
  type RowContext,
  type TableWriter,
} from "./table-writers.server";

/** What is exported: of which site, on which clocks. */
export interface ExportScope {
  db: Database;
  origin: string;
  clocks: Clocks;
}

/** Some rows of a table as lines of its file. */
export interface Lines {
  table: OpenTableName;
  rows: number;
  text: string;
}

/** Which tables a walk is to fill. */
export type Wanted = ReadonlySet<OpenTableName>;

/** A walk over one kind of thing, which fills the tables that speak of it. */
interface Walk {
  tables: readonly OpenTableName[];
  lines(scope: ExportScope, wanted: Wanted): AsyncGenerator<Lines[], void>;
}

/** Targets, groups or updates that one turn reads and writes: a few milliseconds of work. */
const BATCH = 200;

function walk<I>(
  writers: readonly TableWriter<I>[],
  batches: (scope: ExportScope, wanted: Wanted) => AsyncGenerator<I[], void>,
): Walk {
  return {
    tables: writers.map(({ table }) => table),
    async *lines(scope, wanted) {
      const context = await rowContext(scope);
      const asked = writers.filter(({ table }) => wanted.has(table));
      for await (const items of batches(scope, wanted)) {
        yield asked.map(({ table, write }) => ({
          table,
          ...write(items, context),
        }));
      }
    },
  };
}

async function rowContext(scope: ExportScope): Promise<RowContext> {
  const provinces = await listProvinces(scope.db);
  const codes = new Map(provinces.map(({ slug, ubigeo }) => [slug, ubigeo]));
  return {
    origin: scope.origin,
    asOf: scope.clocks.asOf,
    ubigeoOf: (slug) => codes.get(slug) ?? "",
  };
}

const WALKS: readonly Walk[] = [
  walk(PLAN_WRITERS, async function* ({ db }) {
    yield await listPublishedPlans(db);
  }),
  walk(TARGET_WRITERS, async function* ({ db, clocks }) {
    for (let after = ""; ;) {
      const asked = { after, limit: BATCH, ...clocks };
      const items = await listPublishedTargetsAfter(db, asked);
      yield items;
      if (items.length < BATCH) return;
      after = items.at(-1)?.target.code ?? "";
    }
  }),
  walk(GROUP_WRITERS, async function* ({ db }) {
    for (let after = ""; ;) {
      const items = await listPublishedGroupsAfter(db, { after, limit: BATCH });
      yield items;
      if (items.length < BATCH) return;
      after = items.at(-1)?.slug ?? "";
    }
  }),
  walk(UPDATE_WRITERS, async function* ({ db, clocks }, wanted) {
    const measured = [...wanted].every((table) => table === "measurements");
    for (let after: ExportedUpdateKey | null = null; ;) {
      const asked = { after, limit: BATCH, measured, ...clocks };
      const items = await listPublishedUpdatesAfter(db, asked);
      yield items;
      const last = items.at(-1);
      if (last === undefined || items.length < BATCH) return;
      after = last;
    }
  }),
];

/**
 * The rows of some tables, each table in its own order, a bounded number at a time: one walk over the
 * database for all tables that speak of the same thing.
 */
export async function* exportedLines(
  scope: ExportScope,
  wanted: Wanted,
): AsyncGenerator<Lines[], void> {
  for (const { tables, lines } of WALKS) {
    const asked = new Set(tables.filter((table) => wanted.has(table)));
    if (asked.size > 0) yield* lines(scope, asked);
  }
}
