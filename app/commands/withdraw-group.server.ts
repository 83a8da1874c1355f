import { writeTransaction, type Database } from "#db/client";
import { deleteGroupContact } from "#db/queries/group/group-contacts";
import { endProposal, findProposal } from "#db/queries/group/group-proposals";
import type { Actor } from "#app/domain/account/user";

/** Somebody takes their proposal of a group back. */
export interface WithdrawGroupRequest {
  actor: Pick<Actor, "id">;
  proposalId: string;
  now: Date;
}

export type WithdrawGroupResult =
  { ok: true } | { ok: false; reason: "group_not_found" | "already_decided" };

/** Takes a proposal back while it waits; only whoever made it may. */
export async function withdrawGroup(
  db: Database,
  { actor, proposalId, now }: WithdrawGroupRequest,
): Promise<WithdrawGroupResult> {
  return await writeTransaction(db, async (trx) => {
    const proposal = await findProposal(trx, proposalId);
    if (proposal?.proposerId !== actor.id) {
      return { ok: false, reason: "group_not_found" };
    }
    const ended = await endProposal(trx, {
      ...{ id: proposal.id, state: "withdrawn", reasonCode: null },
      ...{ note: null, deciderId: null, at: now.toISOString() },
    });
    if (!ended) return { ok: false, reason: "already_decided" };
    await deleteGroupContact(trx, proposal.id);
    return { ok: true };
  });
}
