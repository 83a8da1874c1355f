import {
  isNearDuplicate,
  type ComparedUpdate,
} from "#app/domain/near-duplicate";
import type { UpdateContent } from "#app/domain/update";
import type { Database } from "../client";
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
