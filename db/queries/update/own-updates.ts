import { closedDecisions } from "#app/domain/decision/open-round";
import type { OwnUpdate } from "#app/domain/update/own-update";
import { pageOffset, type Page, type PageRequest } from "#app/domain/form/page";
import type { Database } from "#db/client";
import { listDecisions } from "../decision/decisions";
import { listDrafts } from "./update-drafts";
import { listSubmittedVersions } from "./update-versions";

/** One page of what a person wrote, the newest change first, with drafts and the decisions that are over. */
export async function listOwnUpdates(
  db: Database,
  authorId: string,
  request: PageRequest,
): Promise<Page<OwnUpdate>> {
  const offset = pageOffset(request);
  const { total } = await db
    .selectFrom("updates")
    .where("author_id", "=", authorId)
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await selectOwn(db, authorId)
    .orderBy("u.changed_at", "desc")
    .orderBy("u.id")
    .limit(request.perPage)
    .offset(offset)
    .execute();
  return { ...request, items: await withParts(db, rows), total };
}

/** One update of a person's own; null where there is none, also where it is somebody else's. */
export async function findOwnUpdate(
  db: Database,
  id: string,
  authorId: string,
): Promise<OwnUpdate | null> {
  const rows = await selectOwn(db, authorId).where("u.id", "=", id).execute();
  const [update] = await withParts(db, rows);
  return update ?? null;
}

function selectOwn(db: Database, authorId: string) {
  return db
    .selectFrom("updates as u")
    .innerJoin("users as a", "a.id", "u.author_id")
    .innerJoin("targets as t", "t.code", "u.target_code")
    .innerJoin("plans as p", "p.id", "t.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .selectAll("u")
    .select(["a.display_name", "t.wording"])
    .select(["v.slug as province_slug", "v.name as province_name"])
    .where("u.author_id", "=", authorId);
}

type OwnRow = Awaited<
  ReturnType<ReturnType<typeof selectOwn>["execute"]>
>[number];

async function withParts(
  db: Database,
  rows: readonly OwnRow[],
): Promise<OwnUpdate[]> {
  const ids = rows.map(({ id }) => id);
  const versions = await listSubmittedVersions(db, ids);
  const decisions = await listDecisions(db, ids);
  const drafts = await listDrafts(db, ids);
  return rows.map((row) => {
    const submitted = versions.get(row.id);
    const round = {
      state: row.state,
      contentVersion: row.submitted_version,
      decisions: decisions.get(row.id) ?? [],
    };
    return {
      ...round,
      id: row.id,
      targetCode: row.target_code,
      authorId: row.author_id,
      authorName: row.display_name,
      version: row.version,
      language: row.language,
      createdAt: row.created_at,
      changedAt: row.changed_at,
      submittedAt: submitted?.submittedAt ?? null,
      content: submitted?.content ?? null,
      contentHash: submitted?.contentHash ?? null,
      groupName: submitted?.groupName ?? null,
      decisions: closedDecisions(round),
      draft: drafts.get(row.id) ?? null,
      targetWording: row.wording,
      provinceSlug: row.province_slug,
      provinceName: row.province_name,
    };
  });
}
