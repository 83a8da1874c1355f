import { writeTransaction, type Database } from "#db/client";
import { putGroupContact } from "#db/queries/group/group-contacts";
import { claimGroupFor } from "#db/queries/group/group-standing";
import type { GroupActRefusal } from "#app/domain/group/group-act-refusal";
import type { Actor } from "#app/domain/account/user";

/** A coordinator says how the site's moderators and administrators reach the group. */
export interface ChangeGroupContactRequest {
  actor: Pick<Actor, "id">;
  slug: string;
  contact: string;
  now: Date;
}

export type ChangeGroupContactResult =
  { ok: true } | { ok: false; reason: GroupActRefusal };

/**
 * Puts a contact in place of the one that was known. It is never published, so nobody reviews it and no
 * entry tells of it; it goes when whoever wrote it deletes their account.
 */
export async function changeGroupContact(
  db: Database,
  { actor, slug, contact, now }: ChangeGroupContactRequest,
): Promise<ChangeGroupContactResult> {
  return await writeTransaction(db, async (trx) => {
    const needs = { coordinates: true, acts: false };
    const claimed = await claimGroupFor(trx, actor.id, slug, needs);
    if (!claimed.ok) return claimed;
    await putGroupContact(trx, {
      groupId: claimed.group.id,
      text: contact,
      setBy: actor.id,
      at: now.toISOString(),
    });
    return { ok: true };
  });
}
