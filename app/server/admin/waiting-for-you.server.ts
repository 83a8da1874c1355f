import { isAmong } from "#app/domain/account/same-person";
import type { WaitingForYou } from "#app/domain/account/second-person";
import type { Actor } from "#app/domain/account/user";
import { limaDay } from "#app/domain/text/calendar";
import { proposalBar } from "#app/domain/method/method-proposal";
import { isAllowed } from "#app/domain/permissions";
import { maySettleMandate } from "#app/domain/plan/mandate";
import { publicationBar } from "#app/domain/plan/plan-draft";
import { removalBar } from "#app/domain/removal/removal-case";
import type { Database } from "#db/client";
import { listLinkProposals } from "#db/queries/account/link-proposals";
import { listOpenProposals } from "#db/queries/method/setting-proposals";
import { listMandateProposals } from "#db/queries/plan/mandates";
import { listPlanDrafts } from "#db/queries/plan/plan-drafts";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listRemovalsInState } from "#db/queries/removal/removals";
import { loadWordsRemovals } from "./words-view.server";
import { removalBarFor } from "../review/removal-view.server";

/** Most removals that are looked at; there are never many at once. */
const MOST_REMOVALS = 100;

/** Counts what waits for somebody as a second person, by the rules that decide whether they may confirm it. */
export async function countWaitingFor(
  db: Database,
  actor: Actor,
  now: Date,
): Promise<WaitingForYou> {
  return {
    setting: await settings(db, actor),
    mandate: await mandates(db, actor),
    link: await links(db, actor),
    plan: (await listPlanDrafts(db)).filter(
      (draft) => publicationBar(actor, draft) === null,
    ).length,
    removal: await removals(db, actor, now),
    words: await wordsRemovals(db, actor),
  };
}

async function settings(db: Database, actor: Actor): Promise<number> {
  if (!isAllowed(actor, "setting.change")) return 0;
  const open = await listOpenProposals(db);
  return open.filter((it) => proposalBar("confirm", it, actor) === null).length;
}

async function links(db: Database, actor: Actor): Promise<number> {
  if (!isAllowed(actor, "person.link")) return 0;
  const open = await listLinkProposals(db);
  return open.filter((it) => !isAmong(actor, [it.one, it.other, it.proposedBy]))
    .length;
}

async function mandates(db: Database, actor: Actor): Promise<number> {
  const open = await listMandateProposals(db);
  if (open.size === 0) return 0;
  const plans = await listPublishedPlans(db);
  return plans.filter(({ id, provinceSlug }) => {
    const proposal = open.get(id);
    if (proposal === undefined) return false;
    return (
      maySettleMandate(actor, provinceSlug) &&
      !isAmong(actor, [proposal.proposedBy])
    );
  }).length;
}

async function wordsRemovals(db: Database, actor: Actor): Promise<number> {
  if (!isAllowed(actor, "words.remove")) return 0;
  const lines = await loadWordsRemovals(db, actor);
  return lines.filter(({ choices }) => choices.includes("confirm")).length;
}

async function removals(
  db: Database,
  actor: Actor,
  now: Date,
): Promise<number> {
  if (!isAllowed(actor, "content.remove")) return 0;
  const states = ["proposed", "urgent"] as const;
  const open = await listRemovalsInState(db, states, MOST_REMOVALS);
  const day = limaDay(now);
  let count = 0;
  for (const removal of open) {
    const asked = { decision: "confirm", actor, day } as const;
    if (removalBar(removal, asked) !== null) continue;
    const bar = await removalBarFor(db, actor, removal, now);
    if (bar === null || bar === "interests_undeclared") count += 1;
  }
  return count;
}
