import type { Database } from "#db/client";
import { listEvidenceParts } from "../evidence/evidence-parts";
import { evidenceOf, versionOf, type ReadVersion } from "./update-versions";

/** One submitted version of an update, for its author and moderators: protected evidence is included; null where there is none. */
export async function findUpdateVersion(
  db: Database,
  updateId: string,
  version: number,
): Promise<ReadVersion | null> {
  const row = await db
    .selectFrom("update_versions as v")
    .innerJoin("update_content as c", (join) =>
      join
        .onRef("c.update_id", "=", "v.update_id")
        .onRef("c.version", "=", "v.version"),
    )
    .leftJoin("watchdog_groups as g", "g.id", "v.group_id")
    .selectAll("v")
    .select(["c.summary", "g.name as group_name"])
    .where("v.update_id", "=", updateId)
    .where("v.version", "=", version)
    .executeTakeFirst();
  return row === undefined
    ? null
    : versionOf(row, await listEvidenceOf(db, updateId, version));
}

async function listEvidenceOf(db: Database, updateId: string, version: number) {
  const rows = await db
    .selectFrom("evidence as e")
    .innerJoin("evidence_content as c", "c.evidence_id", "e.id")
    .selectAll("e")
    .select(["c.title", "c.url", "c.place"])
    .where("e.update_id", "=", updateId)
    .where("e.version", "=", version)
    .orderBy("e.position")
    .execute();
  const ids = rows.map(({ id }) => id);
  const parts = await listEvidenceParts(db, ids);
  return rows.map((row) => ({ ...evidenceOf(row), ...parts.get(row.id) }));
}
