import { randomUUID } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import {
  countInvitationsSince,
  insertInvitation,
  listWaitingInvitations,
  withdrawInvitations,
} from "#db/queries/group/group-invitations";
import { claimGroupFor } from "#db/queries/group/group-standing";
import { queueMail } from "#db/queries/account/mails";
import { emailKey } from "#app/domain/account/email-key";
import type { GroupActRefusal } from "#app/domain/group/group-act-refusal";
import {
  INVITATION_LIFE,
  INVITATION_WINDOW,
  INVITATIONS_A_DAY,
} from "#app/domain/group/group-limits";
import type { Actor } from "#app/domain/account/user";

/** A coordinator invites an address into their group. */
export interface InviteMemberRequest {
  actor: Pick<Actor, "id">;
  slug: string;
  email: string;
  /** Of the mail: nobody knows yet which language the addressee reads. */
  language: "es" | "en";
  tokenId: string;
  tokenHash: string;
  /** Whether the address may get mail that strangers cause; where not, the invitation stands all the same. */
  mayMail: boolean;
  now: Date;
}

export type InviteMemberResult =
  | { ok: true }
  | {
      ok: false;
      reason: GroupActRefusal | "too_many_today" | "already_invited";
    };

/**
 * Mails an invitation that works once and for seven days. The answer is the same whether somebody has an
 * account with that address, or belongs to the group already. A group, and a person, invite ten times a
 * day at most.
 */
export async function inviteMember(
  db: Database,
  request: InviteMemberRequest,
): Promise<InviteMemberResult> {
  return await writeTransaction(db, (trx) => invite(trx, request));
}

async function invite(
  trx: Database,
  request: InviteMemberRequest,
): Promise<InviteMemberResult> {
  const { actor, slug, email, now } = request;
  const needs = { coordinates: true, acts: true };
  const claimed = await claimGroupFor(trx, actor.id, slug, needs);
  if (!claimed.ok) return claimed;
  const { id: groupId } = claimed.group;
  const at = now.toISOString();
  await withdrawInvitations(trx, { expired: true }, at);
  const addresseeKey = emailKey(email);
  const waiting = await listWaitingInvitations(trx, groupId, at);
  if (waiting.some(({ key }) => key === addresseeKey)) {
    return { ok: false, reason: "already_invited" };
  }
  const since = new Date(now.getTime() - INVITATION_WINDOW).toISOString();
  const who = { groupId, personId: actor.id };
  const sent = await countInvitationsSince(trx, who, since);
  if (sent >= INVITATIONS_A_DAY) return { ok: false, reason: "too_many_today" };
  await insertInvitation(trx, {
    ...{ id: randomUUID(), groupId, addressee: email, addresseeKey, at },
    ...{ tokenHash: request.tokenHash, invitedBy: actor.id },
    expiresAt: new Date(now.getTime() + INVITATION_LIFE).toISOString(),
  });
  await mail(trx, request, groupId);
  return { ok: true };
}

async function mail(
  trx: Database,
  { email, language, tokenId, mayMail, now }: InviteMemberRequest,
  groupId: string,
): Promise<void> {
  if (!mayMail) return;
  const to = { userId: null, address: email, language };
  const data = { tokenId, groupId };
  await queueMail(trx, to, { kind: "group_invitation", data }, now);
}
