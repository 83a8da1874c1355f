import type { OpenTableName } from "#app/domain/open-data/tables";
import type { Clocks } from "#app/domain/status/status-reading";
import type { Database } from "#db/client";
import { listPublishedGroupsAfter } from "#db/queries/group/exported-groups";
import {
  listPublishedUpdatesAfter,
  type ExportedUpdateKey,
} from "#db/queries/update/exported-updates";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listProvinces } from "#db/queries/province/provinces";
import { listPublishedTargetsAfter } from "#db/queries/plan/targets";
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

/** Things in the order of the export, and after which of them the next ones come; null after the last. */
interface Batch<I, K> {
  items: readonly I[];
  next: K | null;
}

function walk<I, K>(
  writers: readonly TableWriter<I>[],
  read: (
    scope: ExportScope,
    after: K | null,
    wanted: Wanted,
  ) => Promise<Batch<I, K>>,
): Walk {
  return {
    tables: writers.map(({ table }) => table),
    async *lines(scope, wanted) {
      const context = await rowContext(scope);
      const asked = writers.filter(({ table }) => wanted.has(table));
      // While its reader takes its time a walk holds the text alone, not what it was made of.
      const turn = async (after: K | null) => {
        const { items, next } = await read(scope, after, wanted);
        const lines = asked.map(({ table, write }) => ({
          table,
          ...write(items, context),
        }));
        return { lines, next };
      };
      for (let after: K | null = null; ;) {
        const { lines, next } = await turn(after);
        yield lines;
        if (next === null) return;
        after = next;
      }
    },
  };
}

/** A batch of things that have a key; the last one is shorter than was asked for. */
function batchOf<I, K>(
  items: readonly I[],
  keyOf: (item: I) => K,
): Batch<I, K> {
  const last = items.at(-1);
  const isLast = last === undefined || items.length < BATCH;
  return { items, next: isLast ? null : keyOf(last) };
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
  walk(PLAN_WRITERS, async ({ db }) => {
    return { items: await listPublishedPlans(db), next: null };
  }),
  walk(TARGET_WRITERS, async ({ db, clocks }, after: string | null) => {
    const asked = { after: after ?? "", limit: BATCH, ...clocks };
    const items = await listPublishedTargetsAfter(db, asked);
    return batchOf(items, ({ target }) => target.code);
  }),
  walk(GROUP_WRITERS, async ({ db }, after: string | null) => {
    const asked = { after: after ?? "", limit: BATCH };
    const items = await listPublishedGroupsAfter(db, asked);
    return batchOf(items, ({ slug }) => slug);
  }),
  walk(
    UPDATE_WRITERS,
    async ({ db, clocks }, after: ExportedUpdateKey | null, wanted) => {
      const measured = [...wanted].every((name) => name === "measurements");
      const asked = { after, limit: BATCH, measured, ...clocks };
      const items = await listPublishedUpdatesAfter(db, asked);
      return batchOf(
        items,
        ({ targetCode, effectiveDate, decidedAt, id }): ExportedUpdateKey => {
          return { targetCode, effectiveDate, decidedAt, id };
        },
      );
    },
  ),
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
