import type { RemovalPart } from "#app/domain/removal/removal";
import type { Database } from "#db/client";
import { settleRepeat } from "../decision/settled-repeats";
import { findUpdateHead } from "../update/updates";
import { blankUnpublished } from "./unpublished-blanking";

/**
 * What was taken back and went to others again stands in two updates: where a part of the first is taken
 * away for good, the words of the second go too, as long as it is not public, and nobody decides on it
 * any more.
 */
export async function blankWaitingCopies(
  trx: Database,
  removed: {
    removal: string;
    update: string;
    part: RemovalPart;
    partId: string;
  },
  now: Date,
): Promise<void> {
  const { part, update } = removed;
  if (part !== "summary" && part !== "evidence") return;
  const copies = await trx
    .selectFrom("repeated_reviews as r")
    .leftJoin("publications as n", "n.update_id", "r.again_id")
    .select("r.again_id as id")
    .where("r.update_id", "=", update)
    .where("r.kind", "=", "retraction")
    .where("n.update_id", "is", null)
    .execute();
  for (const { id } of copies) {
    const head = await findUpdateHead(trx, id);
    await blankUnpublished(trx, { ...removed, update: id }, now);
    const version = head?.submittedVersion ?? null;
    if (head?.state !== "submitted" || version === null) continue;
    const outcome = "withdrawn" as const;
    await settleRepeat(trx, { updateId: id, version, outcome }, now);
  }
}
