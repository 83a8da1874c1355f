import type { Instant } from "#app/domain/text/calendar";
import type { DocumentFormat } from "#app/domain/intake/draft";
import type {
  NamedPerson,
  PlanDraft,
  PlanDraftState,
} from "#app/domain/plan/plan-draft";
import type { Database } from "#db/client";

/** One draft; null where there is none of that id. */
export async function findPlanDraft(
  db: Database,
  id: string,
): Promise<PlanDraft | null> {
  const row = await selectDrafts(db)
    .where("d.id", "=", id.slice(0, 64))
    .executeTakeFirst();
  return row === undefined ? null : draftOf(row);
}

/** The drafts that are not yet published or discarded, the newest first, 200 at most. */
export async function listPlanDrafts(db: Database): Promise<PlanDraft[]> {
  const rows = await selectDrafts(db)
    .where("d.state", "in", ["reading", "failed", "editing", "submitted"])
    .orderBy("d.uploaded_at", "desc")
    .orderBy("d.id")
    .limit(200)
    .execute();
  return rows.map(draftOf);
}

/** The drafts whose document is being read, or was when a process ended. */
export async function listDraftsBeingRead(db: Database): Promise<PlanDraft[]> {
  const rows = await selectDrafts(db)
    .where("d.state", "=", "reading")
    .orderBy("d.uploaded_at")
    .orderBy("d.id")
    .limit(200)
    .execute();
  return rows.map(draftOf);
}

/** Which of some documents, by their hashes, a draft names. */
export async function listNamedDocuments(
  db: Database,
  hashes: readonly string[],
): Promise<string[]> {
  if (hashes.length === 0) return [];
  const rows = await db
    .selectFrom("plan_drafts")
    .select("document_sha256")
    .distinct()
    .where("document_sha256", "in", [...hashes])
    .execute();
  return rows.map((row) => row.document_sha256);
}

/** The ids and prefixes that plans and drafts of a province have taken, and how often each was drafted. */
export async function listPlanNames(
  db: Database,
  ubigeo: string,
): Promise<{ id: string; prefix: string; edition: number }[]> {
  const plans = await db
    .selectFrom("plans")
    .select(["id", "prefix"])
    .where("province_ubigeo", "=", ubigeo)
    .execute();
  const drafts = await db
    .selectFrom("plan_drafts")
    .select(["plan_id as id", "prefix", "edition"])
    .where("province_ubigeo", "=", ubigeo)
    .execute();
  return [...plans.map((plan) => ({ ...plan, edition: 1 })), ...drafts];
}

function selectDrafts(db: Database) {
  return db
    .selectFrom("plan_drafts as d")
    .innerJoin("provinces as v", "v.ubigeo", "d.province_ubigeo")
    .innerJoin("users as u", "u.id", "d.uploaded_by")
    .leftJoin("users as s", "s.id", "d.submitted_by")
    .selectAll("d")
    .select(["v.slug", "v.name", "u.display_name as uploader"])
    .select("s.display_name as submitter");
}

type DraftRow = Awaited<
  ReturnType<ReturnType<typeof selectDrafts>["execute"]>
>[number];

function draftOf(row: DraftRow): PlanDraft {
  return {
    id: row.id,
    provinceUbigeo: row.province_ubigeo,
    provinceSlug: row.slug,
    provinceName: row.name,
    termId: row.term_id,
    planId: row.plan_id,
    prefix: row.prefix,
    edition: row.edition,
    organization: row.organization,
    title: row.title,
    state: row.state,
    failure: row.failure,
    version: row.version,
    documentFile: row.document_file,
    documentSha256: row.document_sha256,
    documentFormat: row.document_format,
    documentLines: row.document_lines,
    documentPages: row.document_pages,
    uploadedBy: { id: row.uploaded_by, name: row.uploader },
    uploadedAt: row.uploaded_at,
    submittedBy: submitterOf(row),
    returnNote: row.return_note,
    changedAt: row.changed_at,
  };
}

function submitterOf({
  submitted_by,
  submitter,
}: DraftRow): NamedPerson | null {
  return submitted_by === null
    ? null
    : { id: submitted_by, name: submitter ?? "" };
}

/** A draft as it begins, before its document is read. */
export interface NewPlanDraft {
  id: string;
  provinceUbigeo: string;
  termId: string;
  planId: string;
  edition: number;
  prefix: string;
  organization: string | null;
  title: string;
  documentFile: string;
  documentSha256: string;
  uploadedBy: string;
  uploadedAt: Instant;
}

/** Stores a draft whose document is being read. */
export async function insertPlanDraft(
  trx: Database,
  draft: NewPlanDraft,
): Promise<void> {
  await trx
    .insertInto("plan_drafts")
    .values({
      id: draft.id,
      province_ubigeo: draft.provinceUbigeo,
      term_id: draft.termId,
      plan_id: draft.planId,
      edition: draft.edition,
      prefix: draft.prefix,
      organization: draft.organization,
      title: draft.title,
      state: "reading",
      failure: null,
      version: 1,
      document_file: draft.documentFile,
      document_sha256: draft.documentSha256,
      document_format: null,
      document_lines: null,
      document_pages: null,
      uploaded_by: draft.uploadedBy,
      uploaded_at: draft.uploadedAt,
      submitted_by: null,
      return_note: null,
      changed_at: draft.uploadedAt,
    })
    .execute();
}

/** What changes about a draft as a whole. */
export interface DraftStep {
  id: string;
  /** The version that was seen; the step makes it one more. */
  version: number;
  from: PlanDraftState;
  set: Partial<{
    state: PlanDraftState;
    failure: string | null;
    title: string;
    organization: string | null;
    submitted_by: string | null;
    return_note: string | null;
    document_file: string;
    document_format: DocumentFormat;
    document_lines: number;
    document_pages: number | null;
  }>;
  at: Instant;
}

/** Takes a draft one step on; false where it stood otherwise by then. */
export async function stepPlanDraft(
  trx: Database,
  { id, version, from, set, at }: DraftStep,
): Promise<boolean> {
  const result = await trx
    .updateTable("plan_drafts")
    .set({ ...set, version: version + 1, changed_at: at })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("state", "=", from)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** Keeps a draft from being submitted while one of its items changes; false where it is not being edited. */
export async function holdPlanDraft(
  trx: Database,
  id: string,
  at: Instant,
): Promise<boolean> {
  const result = await trx
    .updateTable("plan_drafts")
    .set({ changed_at: at })
    .where("id", "=", id)
    .where("state", "=", "editing")
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}
