import { startPlanAmendment } from "#app/commands/start-plan-amendment.server";
import type { PlanAmendmentWay } from "#app/components/desk/plan-amendment";
import type { Actor } from "#app/domain/account/user";
import type { Words } from "#app/i18n/words";
import type { Database } from "#db/client";
import { findPlanEditions } from "#db/queries/plan/plan-editions";
import type { AppContext } from "../context.server";
import { deskRefusal, type DeskRefusal } from "./plan-desk.server";

/** How a published plan can be amended. */
export async function amendmentWay(
  db: Database,
  planId: string,
): Promise<PlanAmendmentWay> {
  const { openId, publishedId } = await findPlanEditions(db, planId);
  if (openId !== null) return { way: "open", draftId: openId };
  return { way: publishedId === null ? "elsewhere" : "desk" };
}

/** Puts a published plan on the desk again, and gives the address of its draft. */
export async function beginAmendment(
  { db, now }: Pick<AppContext, "db" | "now">,
  asked: { actor: Actor; planId: string },
  words: Words,
): Promise<{ ok: true; path: string } | DeskRefusal> {
  const result = await startPlanAmendment(db, { ...asked, now: now() });
  return result.ok
    ? { ok: true, path: `/admin/planes/borradores/${result.draftId}` }
    : deskRefusal(result.reason, words);
}
