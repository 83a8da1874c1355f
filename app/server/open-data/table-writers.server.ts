import type { IsoDate } from "#app/domain/text/calendar";
import type { ExportedUpdate } from "#app/domain/open-data/exported-update";
import {
  NOTES,
  planNoteRows,
  planRow,
  PLANS,
  UNREADABLE,
  unreadableRowRows,
} from "#app/domain/open-data/plan-tables";
import {
  requestRows,
  statementRows,
} from "#app/domain/open-data/statement-rows";
import { REQUESTS, STATEMENTS } from "#app/domain/open-data/statement-tables";
import type { OpenTable, RowOf } from "#app/domain/open-data/table";
import type { OpenTableName } from "#app/domain/open-data/tables";
import { passageRows, targetRow } from "#app/domain/open-data/target-rows";
import { PASSAGES, TARGETS } from "#app/domain/open-data/target-tables";
import {
  decisionRows,
  evidenceRows,
  measurementRows,
  updateRow,
} from "#app/domain/open-data/update-rows";
import {
  DECISIONS,
  EVIDENCE,
  GROUPS,
  MEASUREMENTS,
  UPDATES,
  type GroupRow,
} from "#app/domain/open-data/update-tables";
import type { Plan } from "#app/domain/plan/plan";
import type { PublishedTarget } from "#app/domain/plan/published-target";
import { csvRows } from "../http/csv.server";

/** What rows say beside the thing they are of. */
export interface RowContext {
  origin: string;
  asOf: IsoDate;
  /** The UBIGEO of a province, by its slug. */
  ubigeoOf(slug: string): string;
}

/** Turns things of one kind into lines of one table. */
export interface TableWriter<I> {
  table: OpenTableName;
  write(
    items: readonly I[],
    context: RowContext,
  ): { rows: number; text: string };
}

function writer<I, T extends OpenTable<OpenTableName>>(
  table: T,
  rowsOf: (item: I, context: RowContext) => RowOf<T>[],
): TableWriter<I> {
  return {
    table: table.name,
    write(items, context) {
      const rows = items.flatMap((item) => rowsOf(item, context));
      return { rows: rows.length, text: csvRows(table, rows) };
    },
  };
}

export const PLAN_WRITERS: readonly TableWriter<Plan>[] = [
  writer(PLANS, (plan: Plan, { origin, ubigeoOf }) => [
    planRow(plan, { origin, ubigeo: ubigeoOf(plan.provinceSlug) }),
  ]),
  writer(NOTES, planNoteRows),
  writer(UNREADABLE, unreadableRowRows),
];

export const TARGET_WRITERS: readonly TableWriter<PublishedTarget>[] = [
  writer(TARGETS, (it: PublishedTarget, { ubigeoOf, ...context }) => [
    targetRow(it, { ...context, ubigeo: ubigeoOf(it.target.provinceSlug) }),
  ]),
  writer(PASSAGES, ({ target }: PublishedTarget) => passageRows(target)),
];

export const GROUP_WRITERS: readonly TableWriter<GroupRow>[] = [
  writer(GROUPS, (group: GroupRow) => [group]),
];

export const UPDATE_WRITERS: readonly TableWriter<ExportedUpdate>[] = [
  writer(UPDATES, (it: ExportedUpdate, context) => [updateRow(it, context)]),
  writer(EVIDENCE, evidenceRows),
  writer(MEASUREMENTS, measurementRows),
  writer(DECISIONS, decisionRows),
  writer(STATEMENTS, statementRows),
  writer(REQUESTS, requestRows),
];
