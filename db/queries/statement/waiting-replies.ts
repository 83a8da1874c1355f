import { endOfLimaDay, type Instant } from "#app/domain/text/calendar";
import type { Clocks } from "#app/domain/status/status-reading";
import type { Database } from "#db/client";

/** A published update on which the government concerned was asked for an answer that has not come. */
export interface WaitingReply {
  updateId: string;
  targetCode: string;
  requestedAt: Instant;
}

/**
 * Lists the published updates of a plan that wait for an answer of the government concerned, the oldest
 * request first, on both clocks: it was asked by the end of `knownOn`, nothing of its own stands beside
 * the update by then, and the update itself still stands.
 */
export async function listPublishedWaitingReplies(
  db: Database,
  planId: string,
  { asOf, knownOn }: Clocks,
): Promise<WaitingReply[]> {
  const end = endOfLimaDay(knownOn);
  return await db
    .selectFrom("publications as n")
    .innerJoin("reply_requests as r", "r.update_id", "n.update_id")
    .select(["n.update_id as updateId", "n.target_code as targetCode"])
    .select("r.requested_at as requestedAt")
    .where("n.plan_id", "=", planId)
    .where("n.effective_date", "<=", asOf)
    .where("r.requested_at", "<=", end)
    .where((eb) =>
      eb.or([eb("n.retracted_at", "is", null), eb("n.retracted_at", ">", end)]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("statement_decisions as d")
            .select("d.id")
            .whereRef("d.update_id", "=", "n.update_id")
            .where("d.kind", "=", "reply")
            .where("d.outcome", "=", "published")
            .where("d.decided_at", "<=", end),
        ),
      ),
    )
    .orderBy("r.requested_at")
    .orderBy("n.update_id")
    .execute();
}
