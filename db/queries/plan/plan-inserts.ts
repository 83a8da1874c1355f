import type { Plan } from "#app/domain/plan/plan";
import type { Database } from "#db/client";
import { batches } from "../record/batches";

/** Stores a new plan with its notes and unreadable rows; its province and term are there already. */
export async function insertPlan(
  db: Database,
  plan: Plan,
  now: Date,
): Promise<void> {
  const columns = await planColumns(db, plan);
  await db
    .insertInto("plans")
    .values({
      id: plan.id,
      mandate: plan.mandate,
      published_at: now.toISOString(),
      ...columns,
    })
    .execute();
  await insertParts(db, plan);
}

/** Replaces what is said about a plan, except its mandate, which people settle. */
export async function replacePlanFacts(
  db: Database,
  plan: Plan,
): Promise<void> {
  const columns = await planColumns(db, plan);
  await db
    .updateTable("plans")
    .set(columns)
    .where("id", "=", plan.id)
    .execute();
  await db.deleteFrom("plan_notes").where("plan_id", "=", plan.id).execute();
  await db
    .deleteFrom("unreadable_rows")
    .where("plan_id", "=", plan.id)
    .execute();
  await insertParts(db, plan);
}

async function planColumns(db: Database, plan: Plan) {
  const { ubigeo } = await db
    .selectFrom("provinces")
    .select("ubigeo")
    .where("slug", "=", plan.provinceSlug)
    .executeTakeFirstOrThrow();
  return {
    province_ubigeo: ubigeo,
    term_id: plan.term.id,
    organization_id: await organizationId(db, plan.organization),
    prefix: plan.prefix,
    title: plan.title,
    document_file: plan.documentFile,
    document_sha256: plan.documentSha256,
    document_lines: plan.documentLines,
    document_pages: plan.documentPages,
  };
}

/** The id of an organization by its name, which is written down the first time it is met. */
async function organizationId(
  db: Database,
  name: string | null,
): Promise<string | null> {
  if (name === null) return null;
  const known = await db
    .selectFrom("organizations")
    .select("id")
    .where("name", "=", name)
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const id = crypto.randomUUID();
  await db.insertInto("organizations").values({ id, name }).execute();
  return id;
}

async function insertParts(db: Database, plan: Plan): Promise<void> {
  const notes = plan.notes.map((text, index) => ({
    plan_id: plan.id,
    position: index + 1,
    text,
  }));
  for (const batch of batches(notes)) {
    await db.insertInto("plan_notes").values(batch).execute();
  }
  const unreadable = plan.unreadable.map((row, index) => ({
    plan_id: plan.id,
    position: index + 1,
    dimension: row.dimension,
    first_line: row.firstLine,
    last_line: row.lastLine,
    page: row.page,
    fragment: row.fragment,
  }));
  for (const batch of batches(unreadable)) {
    await db.insertInto("unreadable_rows").values(batch).execute();
  }
}
