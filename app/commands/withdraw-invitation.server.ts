import { writeTransaction, type Database } from "#db/client";
import {
  endInvitation,
  listWaitingInvitations,
} from "#db/queries/group/group-invitations";
import { claimGroupFor } from "#db/queries/group/group-standing";
import type { GroupActRefusal } from "#app/domain/group/group-act-refusal";
import type { Actor } from "#app/domain/account/user";

/** A coordinator takes an invitation of their group back. */
export interface WithdrawInvitationRequest {
  actor: Pick<Actor, "id">;
  slug: string;
  invitationId: string;
  now: Date;
}

export type WithdrawInvitationResult =
  { ok: true } | { ok: false; reason: GroupActRefusal | "invitation_gone" };

/** Ends an invitation that nobody has answered: its link no longer works. */
export async function withdrawInvitation(
  db: Database,
  { actor, slug, invitationId, now }: WithdrawInvitationRequest,
): Promise<WithdrawInvitationResult> {
  return await writeTransaction(db, async (trx) => {
    const needs = { coordinates: true, acts: false };
    const claimed = await claimGroupFor(trx, actor.id, slug, needs);
    if (!claimed.ok) return claimed;
    const at = now.toISOString();
    const open = await listWaitingInvitations(trx, claimed.group.id, at);
    const isTheirs = open.some(({ id }) => id === invitationId);
    const end = { state: "withdrawn", by: actor.id, at } as const;
    const ended = isTheirs && (await endInvitation(trx, invitationId, end));
    return ended ? { ok: true } : { ok: false, reason: "invitation_gone" };
  });
}
