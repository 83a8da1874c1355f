import type { Instant } from "#app/domain/text/calendar";
import type { ClaimableStatus } from "#app/domain/status/status";
import { EVERYWHERE, type Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";

/** A published update on which a government was asked for an answer and has sent none. */
export interface AwaitedReply {
  updateId: string;
  targetCode: string;
  provinceName: string;
  status: ClaimableStatus;
  requestedAt: Instant;
}

/** Most of them that a page shows. */
const SHOWN = 200;

/** Lists what the governments that a person answers for were asked, the oldest first; a reply that waits for review is an answer sent. */
export async function listAwaitedReplies(
  db: Database,
  actor: Pick<Actor, "roles">,
): Promise<AwaitedReply[]> {
  const scopes = actor.roles
    .filter(({ role }) => role === "government")
    .map(({ scope }) => scope);
  if (scopes.length === 0) return [];
  let query = db
    .selectFrom("reply_requests as r")
    .innerJoin("publications as n", "n.update_id", "r.update_id")
    .innerJoin("plans as p", "p.id", "n.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .select(["n.update_id as updateId", "n.target_code as targetCode"])
    .select(["v.name as provinceName", "n.status"])
    .select("r.requested_at as requestedAt")
    .where("n.retracted_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("statement_decisions as d")
            .select("d.id")
            .whereRef("d.update_id", "=", "r.update_id")
            .where("d.kind", "=", "reply")
            .where("d.outcome", "=", "published"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("open_statements as o")
            .select("o.statement_id")
            .whereRef("o.update_id", "=", "r.update_id")
            .where("o.kind", "=", "reply"),
        ),
      ),
    );
  if (!scopes.includes(EVERYWHERE)) query = query.where("v.slug", "in", scopes);
  return await query
    .orderBy("r.requested_at")
    .orderBy("r.update_id")
    .limit(SHOWN)
    .execute();
}
