import type { NewDecision } from "#app/domain/decision/new-decision";
import {
  retractionEntry,
  type CountedDecision,
} from "#app/domain/record/publication-entry";
import type { Database } from "#db/client";
import { repeatWhereFlawed } from "../account/account-links";
import { queueMail } from "../account/mails";
import { appendRecordEntry } from "../record/record";
import { moveClaimedUpdate, type FullReviewCase } from "./review-cases";
import { markRetracted } from "../plan/target-publications";

/**
 * Takes a public update back by its last decision: it stays in the history, the public record names
 * the decisions that counted, and the author is told. Throws where it was not public.
 */
export async function retractPublication(
  trx: Database,
  found: FullReviewCase,
  {
    decision: { decidedAt: at, updateId, reasonCode },
    counted,
    now,
  }: {
    decision: NewDecision;
    counted: readonly CountedDecision[];
    now: Date;
  },
): Promise<void> {
  await moveClaimedUpdate(trx, found, "retract", at);
  const wasPublic = await markRetracted(trx, updateId, at);
  if (!wasPublic) throw new Error("an approved update was not public");
  const entry = retractionEntry(found, counted, reasonCode, now);
  await appendRecordEntry(trx, entry, now);
  const people = counted.map(({ deciderId }) => deciderId);
  await repeatWhereFlawed(trx, people, now, updateId);
  const data = { updateId, outcome: "retracted" } as const;
  const author = { userId: found.update.authorId };
  await queueMail(trx, author, { kind: "update_decided", data }, now);
}
