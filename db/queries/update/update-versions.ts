import type { Instant } from "#app/domain/text/calendar";
import type { Evidence } from "#app/domain/evidence/evidence";
import type { UpdateContent } from "#app/domain/update/update";
import type { Database } from "#db/client";
import { prepared } from "../prepared";
import { insertRows } from "../insert-rows";
import {
  insertEvidenceParts,
  PART_COLUMNS,
  partsOf,
} from "../evidence/evidence-parts";

/** The words of one submitted version, with the commitment that decisions name. */
export interface SubmittedVersion {
  updateId: string;
  version: number;
  content: UpdateContent;
  contentHash: string;
  submittedAt: Instant;
}

/** A version as readers of an update see it: with the name of its group. */
export interface ReadVersion extends SubmittedVersion {
  groupName: string | null;
}

/** Stores a submitted version for good: its claim, its words under their salt, its evidence. */
export async function insertUpdateVersion(
  trx: Database,
  version: SubmittedVersion & { salt: string },
): Promise<void> {
  const { updateId, content } = version;
  const key = { update_id: updateId, version: version.version };
  await insertRows(trx, "update_versions", [
    {
      ...key,
      status: content.status,
      effective_date: content.effectiveDate,
      measured_value: content.measuredValue,
      reason: content.reason,
      group_id: content.groupId,
      content_hash: version.contentHash,
      submitted_at: version.submittedAt,
    },
  ]);
  await insertRows(trx, "update_content", [
    { ...key, summary: content.summary, salt: version.salt },
  ]);
  await insertEvidence(trx, key, content.evidence);
}

async function insertEvidence(
  trx: Database,
  key: { update_id: string; version: number },
  evidence: readonly Evidence[],
): Promise<void> {
  if (evidence.length === 0) return;
  await insertRows(
    trx,
    "evidence",
    evidence.map((item, position) => ({
      ...key,
      id: item.id,
      position,
      kind: item.kind,
      visibility: item.visibility,
      date: item.date,
    })),
  );
  await insertRows(
    trx,
    "evidence_content",
    evidence.map((item) => ({
      evidence_id: item.id,
      title: item.title,
      url: item.url,
      place: item.place,
    })),
  );
  await insertEvidenceParts(trx, evidence);
}

/**
 * Reads the newest submitted version of several updates, by update; drafts have none. For authors
 * and moderators: protected evidence is included. Words that were removed read as empty.
 */
export async function listSubmittedVersions(
  db: Database,
  updateIds: readonly string[],
): Promise<Map<string, ReadVersion>> {
  if (updateIds.length === 0) return new Map();
  const rows = await selectSubmitted(db, { updateIds });
  const evidence = await listEvidence(db, updateIds);
  return new Map(
    rows.map((row) => [
      row.update_id,
      versionOf(row, evidence.get(row.update_id) ?? []),
    ]),
  );
}

const selectSubmitted = prepared(
  (db, { updateIds }: { updateIds: readonly string[] }) =>
    db
      .selectFrom("updates as u")
      .innerJoin("update_versions as v", (join) =>
        join
          .onRef("v.update_id", "=", "u.id")
          .onRef("v.version", "=", "u.submitted_version"),
      )
      .innerJoin("update_content as c", (join) =>
        join
          .onRef("c.update_id", "=", "v.update_id")
          .onRef("c.version", "=", "v.version"),
      )
      .leftJoin("watchdog_groups as g", "g.id", "v.group_id")
      .selectAll("v")
      .select(["c.summary", "g.name as group_name"])
      .where("u.id", "in", updateIds),
);

type SubmittedRow = Awaited<ReturnType<typeof selectSubmitted>>[number];

/** The version that a row and its evidence tell of. */
export function versionOf(
  row: SubmittedRow,
  evidence: readonly Evidence[],
): ReadVersion {
  return {
    updateId: row.update_id,
    version: row.version,
    contentHash: row.content_hash,
    submittedAt: row.submitted_at,
    groupName: row.group_name,
    content: {
      status: row.status,
      effectiveDate: row.effective_date,
      summary: row.summary ?? "",
      measuredValue: row.measured_value,
      reason: row.reason,
      groupId: row.group_id,
      evidence,
    },
  };
}

async function listEvidence(
  db: Database,
  updateIds: readonly string[],
): Promise<Map<string, Evidence[]>> {
  const rows = await selectEvidence(db, { updateIds });
  const byUpdate = new Map<string, Evidence[]>();
  for (const row of rows) {
    const items = byUpdate.get(row.update_id) ?? [];
    byUpdate.set(row.update_id, items);
    items.push({ ...evidenceOf(row), ...partsOf(row) });
  }
  return byUpdate;
}

const selectEvidence = prepared(
  (db, { updateIds }: { updateIds: readonly string[] }) =>
    db
      .selectFrom("updates as u")
      .innerJoin("evidence as e", (join) =>
        join
          .onRef("e.update_id", "=", "u.id")
          .onRef("e.version", "=", "u.submitted_version"),
      )
      .innerJoin("evidence_content as c", "c.evidence_id", "e.id")
      .leftJoin("evidence_files as f", "f.evidence_id", "e.id")
      .leftJoin("stored_files as s", "s.sha256", "f.sha256")
      .leftJoin("evidence_records as o", "o.evidence_id", "e.id")
      .selectAll("e")
      .select(["c.title", "c.url", "c.place"])
      .select(PART_COLUMNS)
      .where("u.id", "in", updateIds)
      .orderBy("e.update_id")
      .orderBy("e.position"),
);

/** A piece of evidence without its file and number; a title that was removed reads as empty. */
export function evidenceOf(
  row: Omit<Evidence, "title" | "file" | "record"> & { title: string | null },
): Evidence {
  const { id, kind, title, url, date, place, visibility } = row;
  return { id, kind, title: title ?? "", url, date, place, visibility };
}
