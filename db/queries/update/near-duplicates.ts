import {
  isNearDuplicate,
  type ComparedUpdate,
} from "#app/domain/decision/near-duplicate";
import type { UpdateContent } from "#app/domain/update/update";
import type { Database } from "#db/client";
import { listSubmittedVersions } from "./update-versions";

/** Updates of one target that are compared with one. */
const MOST_COMPARED = 100;

/** Updates that may tell the same as another, for moderators: those that wait and those that are public. */
export async function listNearDuplicates(
  db: Database,
  update: { id: string; targetCode: string; content: UpdateContent },
): Promise<ComparedUpdate[]> {
  const rows = await db
    .selectFrom("updates")
    .select("id")
    .where("target_code", "=", update.targetCode)
    .where("state", "in", ["submitted", "approved"])
    .where("id", "!=", update.id)
    .orderBy("changed_at", "desc")
    .orderBy("id")
    .limit(MOST_COMPARED)
    .execute();
  const { targetCode } = update;
  const versions = await listSubmittedVersions(
    db,
    rows.map(({ id }) => id),
  );
  const one = compared(update.id, targetCode, update.content);
  return [...versions.values()]
    .map(({ updateId, content }) => compared(updateId, targetCode, content))
    .filter((other) => isNearDuplicate(one, other));
}

/** What tells whether updates say the same, by their ids: the newest submitted version of each. */
export async function listCompared(
  db: Database,
  updateIds: readonly string[],
): Promise<ReadonlyMap<string, ComparedUpdate>> {
  const found = new Map<string, ComparedUpdate>();
  for (let at = 0; at < updateIds.length; at += MOST_COMPARED) {
    const ids = updateIds.slice(at, at + MOST_COMPARED);
    const rows = await db
      .selectFrom("updates")
      .select(["id", "target_code"])
      .where("id", "in", ids)
      .execute();
    const versions = await listSubmittedVersions(db, ids);
    for (const { id, target_code: code } of rows) {
      const content = versions.get(id)?.content;
      if (content !== undefined) found.set(id, compared(id, code, content));
    }
  }
  return found;
}

function compared(
  id: string,
  targetCode: string,
  content: UpdateContent,
): ComparedUpdate {
  const { status, effectiveDate, summary, evidence } = content;
  const sources = evidence.flatMap(({ url, file }) =>
    [url, file?.receivedSha256].filter((it) => typeof it === "string"),
  );
  return { id, targetCode, status, effectiveDate, summary, sources };
}
