import type { Plan, UnreadableRow } from "#app/domain/plan/plan";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";
import { grouped } from "../grouped";

const PLAN_ID = /^[a-z][a-z0-9-]{3,80}$/;

/** Most plans one answer may hold: two for each province in each of three terms, and some to spare. */
const MAX_PLANS = 2_000;

/** Which plans are asked for: those of a province, by slug, of a term, or all. */
export interface PlanFilter {
  provinceSlug?: string | undefined;
  termId?: string | undefined;
}

/** Published plans in the order of their codes, each with its notes and unreadable rows. */
export async function listPublishedPlans(
  db: Database,
  filter: PlanFilter = {},
): Promise<Plan[]> {
  let query = selectPlans(db);
  const { provinceSlug, termId } = filter;
  if (provinceSlug !== undefined) {
    query = query.where("v.slug", "=", provinceSlug);
  }
  if (termId !== undefined) query = query.where("p.term_id", "=", termId);
  const rows = await query.orderBy("p.prefix").limit(MAX_PLANS).execute();
  return await withRows(db, rows);
}

/** One published plan by its id; null where there is none. Any text may be asked for. */
export async function findPublishedPlan(
  db: Database,
  id: string,
): Promise<Plan | null> {
  if (!PLAN_ID.test(id)) return null;
  const rows = await selectPlans(db).where("p.id", "=", id).execute();
  const [plan] = await withRows(db, rows);
  return plan ?? null;
}

/** Says whether there is a plan with that id or that prefix of codes already. */
export async function isPlanTaken(
  db: Database,
  { id, prefix }: { id: string; prefix: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("plans")
    .select("id")
    .where((eb) => eb.or([eb("id", "=", id), eb("prefix", "=", prefix)]))
    .executeTakeFirst();
  return row !== undefined;
}

function selectPlans(db: Database) {
  return db
    .selectFrom("plans as p")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .innerJoin("terms as m", "m.id", "p.term_id")
    .leftJoin("organizations as o", "o.id", "p.organization_id")
    .selectAll("p")
    .select([
      "v.slug as province_slug",
      "v.name as province_name",
      "m.start_date",
      "m.end_date",
      "o.name as organization",
    ]);
}

type PlanRow = Awaited<
  ReturnType<ReturnType<typeof selectPlans>["execute"]>
>[number];

async function withRows(
  db: Database,
  rows: readonly PlanRow[],
): Promise<Plan[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const notes = await notesOf(db, ids);
  const unreadable = await unreadableRowsOf(db, ids);
  return rows.map((row) => ({
    id: row.id,
    provinceSlug: row.province_slug,
    provinceName: row.province_name,
    term: { id: row.term_id, start: row.start_date, end: row.end_date },
    organization: row.organization,
    prefix: row.prefix,
    title: row.title,
    documentFile: row.document_file,
    documentSha256: row.document_sha256,
    documentLines: row.document_lines,
    documentPages: row.document_pages,
    mandate: row.mandate,
    notes: notes.get(row.id) ?? [],
    unreadable: unreadable.get(row.id) ?? [],
  }));
}

async function notesOf(db: Database, planIds: readonly string[]) {
  const rows = await db
    .selectFrom("plan_notes")
    .selectAll()
    .where("plan_id", "in", planIds)
    .orderBy("plan_id")
    .orderBy("position")
    .execute();
  return grouped(
    rows,
    ({ plan_id }) => plan_id,
    ({ text }) => text,
  );
}

async function unreadableRowsOf(db: Database, planIds: readonly string[]) {
  const rows = await db
    .selectFrom("unreadable_rows")
    .selectAll()
    .where("plan_id", "in", planIds)
    .orderBy("plan_id")
    .orderBy("position")
    .execute();
  return grouped(rows, ({ plan_id }) => plan_id, unreadableRowOf);
}

function unreadableRowOf(row: Schema["unreadable_rows"]): UnreadableRow {
  return {
    dimension: row.dimension,
    firstLine: row.first_line,
    lastLine: row.last_line,
    page: row.page,
    fragment: row.fragment,
  };
}
