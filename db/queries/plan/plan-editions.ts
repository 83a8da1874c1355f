import type { Database } from "#db/client";

/** How the drafts of one plan stand, for whoever wants to amend it. */
export interface PlanEditions {
  /** The draft that the public plan comes from; null where it came another way. */
  publishedId: string | null;
  /** A draft of it that is still open. */
  openId: string | null;
  /** How often it was drafted. */
  last: number;
}

/** The drafts of a plan, the last published and the one that is open among them. */
export async function findPlanEditions(
  db: Database,
  planId: string,
): Promise<PlanEditions> {
  const rows = await db
    .selectFrom("plan_drafts")
    .select(["id", "edition", "state"])
    .where("plan_id", "=", planId)
    .orderBy("edition", "desc")
    .execute();
  const isOver = ["published", "discarded"];
  return {
    publishedId: rows.find(({ state }) => state === "published")?.id ?? null,
    openId: rows.find(({ state }) => !isOver.includes(state))?.id ?? null,
    last: rows[0]?.edition ?? 0,
  };
}
