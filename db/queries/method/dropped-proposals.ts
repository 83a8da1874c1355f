import type { Instant } from "#app/domain/text/calendar";
import type { ProposalState } from "#app/domain/method/method";
import type { SettingKey } from "#app/domain/method/setting";
import type { Database } from "#db/client";

/** A proposal that came to nothing, as administrators look back on it. */
export interface DroppedProposal {
  id: string;
  setting: SettingKey;
  before: number;
  after: number;
  state: ProposalState;
  proposerName: string;
  closerName: string;
  closedAt: Instant;
}

/** The last proposals that were refused or withdrawn, the newest first. */
export async function listDroppedProposals(
  db: Database,
  limit: number,
): Promise<DroppedProposal[]> {
  const rows = await db
    .selectFrom("setting_proposals as p")
    .innerJoin("users as u", "u.id", "p.proposed_by")
    .innerJoin("users as k", "k.id", "p.closed_by")
    .select(["p.id", "p.setting", "p.before", "p.after", "p.state"])
    .select(["u.display_name as proposerName", "k.display_name as closerName"])
    .select("p.closed_at")
    .where("p.state", "in", ["refused", "withdrawn"])
    .orderBy("p.closed_at", "desc")
    .orderBy("p.id")
    .limit(limit)
    .execute();
  return rows.map(({ closed_at, ...row }) => ({
    ...row,
    closedAt: closed_at ?? "",
  }));
}
