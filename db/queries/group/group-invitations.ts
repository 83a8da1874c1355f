import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";

/** An invitation into a group that can still be answered. */
export interface OpenInvitation {
  id: string;
  groupId: string;
  slug: string;
  group: string;
  /** Public name of whoever invites. */
  by: string;
  expiresAt: Instant;
}

/** An invitation to store. */
export interface NewInvitation {
  id: string;
  groupId: string;
  addressee: string;
  addresseeKey: string;
  tokenHash: string;
  invitedBy: string;
  at: Instant;
  expiresAt: Instant;
}

/** Stores an invitation. */
export async function insertInvitation(
  trx: Database,
  invitation: NewInvitation,
): Promise<void> {
  await trx
    .insertInto("group_invitations")
    .values({
      id: invitation.id,
      group_id: invitation.groupId,
      addressee: invitation.addressee,
      addressee_key: invitation.addresseeKey,
      token_hash: invitation.tokenHash,
      invited_by: invitation.invitedBy,
      invited_at: invitation.at,
      expires_at: invitation.expiresAt,
      state: "open",
      answered_at: null,
      answered_by: null,
    })
    .execute();
}

/** How an invitation is found: by the token of its link, or by its id together with the address it went to. */
export type InvitationKey =
  { tokenHash: string } | { id: string; addresseeKey: string };

/** An invitation that can be answered at a moment; null where it is over, or its group may not act. */
export async function findOpenInvitation(
  db: Database,
  key: InvitationKey,
  now: Instant,
): Promise<OpenInvitation | null> {
  const open = selectOpen(db, now);
  const found =
    "tokenHash" in key
      ? open.where("i.token_hash", "=", key.tokenHash)
      : open
          .where("i.id", "=", key.id)
          .where("i.addressee_key", "=", key.addresseeKey);
  return (await found.executeTakeFirst()) ?? null;
}

/** The invitations that somebody can answer, by the key of their address, the newest first. */
export async function listInvitationsFor(
  db: Database,
  addresseeKey: string,
  now: Instant,
): Promise<OpenInvitation[]> {
  return await selectOpen(db, now)
    .where("i.addressee_key", "=", addresseeKey)
    .orderBy("i.invited_at", "desc")
    .orderBy("i.id")
    .execute();
}

function selectOpen(db: Database, now: Instant) {
  return db
    .selectFrom("group_invitations as i")
    .innerJoin("watchdog_groups as g", "g.id", "i.group_id")
    .innerJoin("users as u", "u.id", "i.invited_by")
    .leftJoin("group_profiles as p", "p.group_id", "g.id")
    .select(["i.id", "i.group_id as groupId", "g.slug", "g.name as group"])
    .select("u.display_name as by")
    .select((eb) =>
      eb.fn.coalesce("i.expires_at", "i.invited_at").as("expiresAt"),
    )
    .where("i.state", "=", "open")
    .where("i.expires_at", ">", now)
    .where("p.closed_at", "is", null)
    .where("p.suspended_at", "is", null);
}

/** Invitations of a group that wait for an answer, with the addresses they went to: for its coordinators. */
export async function listWaitingInvitations(
  db: Database,
  groupId: string,
  now: Instant,
): Promise<
  { id: string; addressee: string; key: string; expiresAt: Instant }[]
> {
  const rows = await db
    .selectFrom("group_invitations")
    .select(["id", "addressee", "addressee_key as key"])
    .select("expires_at as expiresAt")
    .where("group_id", "=", groupId)
    .where("state", "=", "open")
    .where("expires_at", ">", now)
    .orderBy("addressee_key")
    .execute();
  return rows.map(({ expiresAt, ...row }) => ({
    ...row,
    expiresAt: expiresAt ?? now,
  }));
}

/** How many invitations a group, or a person for whatever group, has sent since a moment: the larger of the two. */
export async function countInvitationsSince(
  db: Database,
  { groupId, personId }: { groupId: string; personId: string },
  since: Instant,
): Promise<number> {
  const count = async (column: "group_id" | "invited_by", id: string) => {
    const row = await db
      .selectFrom("group_invitations")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where(column, "=", id)
      .where("invited_at", ">", since)
      .executeTakeFirstOrThrow();
    return row.count;
  };
  return Math.max(
    await count("group_id", groupId),
    await count("invited_by", personId),
  );
}

/** Ends an invitation; false where it was over. The address it went to is forgotten. */
export async function endInvitation(
  trx: Database,
  id: string,
  end: {
    state: "accepted" | "declined" | "withdrawn";
    by: string | null;
    at: Instant;
  },
): Promise<boolean> {
  const result = await trx
    .updateTable("group_invitations")
    .set({ state: end.state, answered_by: end.by, answered_at: end.at })
    .set({ addressee: "", addressee_key: "" })
    .where("id", "=", id)
    .where("state", "=", "open")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Withdraws what is open of a group's invitations, of those that somebody sent, or of those to an address; or whatever expired. */
export async function withdrawInvitations(
  trx: Database,
  which:
    | { groupId: string }
    | { invitedBy: string }
    | { addresseeKey: string }
    | { expired: true },
  at: Instant,
): Promise<void> {
  const all = trx
    .updateTable("group_invitations")
    .set({ state: "withdrawn", answered_at: at })
    .set({ addressee: "", addressee_key: "" })
    .where("state", "=", "open");
  const some =
    "groupId" in which
      ? all.where("group_id", "=", which.groupId)
      : "invitedBy" in which
        ? all.where("invited_by", "=", which.invitedBy)
        : "addresseeKey" in which
          ? all.where("addressee_key", "=", which.addresseeKey)
          : all.where("expires_at", "<=", at);
  await some.execute();
}
