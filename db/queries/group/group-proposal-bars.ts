import { isDeclared } from "#app/domain/decision/conflict";
import {
  proposalBar,
  type ProposalBar,
} from "#app/domain/group/group-proposal-bar";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import type { GroupProposal } from "./group-proposals";
import { listGroupProvinces } from "./group-provinces";
import {
  findDeclarationEnd,
  listStandingConflicts,
} from "../decision/interests";

/** Which rule keeps a moderator from deciding on a proposed group now, or null. */
export async function findProposalBar(
  db: Database,
  actor: Pick<Actor, "id" | "roles" | "otherAccountIds">,
  { id, proposerId }: Pick<GroupProposal, "id" | "proposerId">,
  now: Date,
): Promise<ProposalBar | null> {
  const provinces = await listGroupProvinces(db, id);
  const accounts = [actor.id, ...actor.otherAccountIds];
  const conflicts = await listStandingConflicts(db, accounts);
  const validUntil = await findDeclarationEnd(db, actor.id);
  return proposalBar(actor, {
    proposerId,
    provinces: provinces.map(({ slug }) => slug),
    conflicts: conflicts.map(({ province }) => province),
    hasDeclared: isDeclared(validUntil, now),
  });
}
