import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";
import { linkAccounts } from "./account-links";

/** The mailbox of an account whose address was confirmed, as a keyed hash. */
export interface OwnMailbox {
  userId: string;
  mailboxKey: string;
}

/** Keeps the mailbox of an account, in place of the one before, and links the account with others of the same mailbox. */
export async function keepMailbox(
  trx: Database,
  { userId, mailboxKey }: OwnMailbox,
  now: Date,
): Promise<void> {
  const values = { mailbox_key: mailboxKey, forget_at: null };
  await trx
    .insertInto("mailbox_keys")
    .values({ user_id: userId, ...values })
    .onConflict((conflict) => conflict.column("user_id").doUpdateSet(values))
    .execute();
  const others = await trx
    .selectFrom("mailbox_keys")
    .select("user_id")
    .where("mailbox_key", "=", mailboxKey)
    .where("user_id", "<>", userId)
    .orderBy("user_id")
    .execute();
  for (const { user_id: other } of others) {
    await linkAccounts(trx, { a: userId, b: other, kind: "mailbox" }, now);
  }
}

/** Forgets the mailbox of an account. */
export async function deleteMailbox(
  trx: Database,
  userId: string,
): Promise<void> {
  await trx.deleteFrom("mailbox_keys").where("user_id", "=", userId).execute();
}

/** Has the mailbox of a deleted account forgotten at a moment, and not before. */
export async function forgetMailboxAt(
  trx: Database,
  userId: string,
  at: Instant,
): Promise<void> {
  await trx
    .updateTable("mailbox_keys")
    .set({ forget_at: at })
    .where("user_id", "=", userId)
    .execute();
}

/** Mailboxes of deleted accounts that are still known, each with when it goes at the latest. */
export async function listFadingMailboxes(
  db: Database,
): Promise<{ userId: string; forgetAt: Instant }[]> {
  const rows = await db
    .selectFrom("mailbox_keys")
    .select(["user_id as userId", "forget_at"])
    .where("forget_at", "is not", null)
    .execute();
  return rows.map(({ userId, forget_at: at }) => ({
    userId,
    forgetAt: at ?? "",
  }));
}

/** A page of the accounts with a confirmed address, by id, with the mailbox that is kept of each. */
export async function listConfirmedAddresses(
  db: Database,
  { after, limit }: { after: string; limit: number },
) {
  return await db
    .selectFrom("users as u")
    .leftJoin("mailbox_keys as k", "k.user_id", "u.id")
    .select(["u.id as userId", "u.email", "k.mailbox_key as mailboxKey"])
    .where("u.id", ">", after)
    .where("u.closed_at", "is", null)
    .where("u.email_key", "not like", "unconfirmed:%")
    .orderBy("u.id")
    .limit(limit)
    .execute();
}

/** Says whether something that an account wrote or said still waits for other people. */
export async function hasSomethingWaiting(
  db: Database,
  userId: string,
): Promise<boolean> {
  const own = db
    .selectFrom("updates")
    .select("id")
    .where("author_id", "=", userId)
    .where("state", "=", "submitted");
  const opinions = db
    .selectFrom("decisions as d")
    .innerJoin("updates as u", "u.id", "d.update_id")
    .select("d.id")
    .where("d.decider_id", "=", userId)
    .where("u.state", "=", "submitted");
  const statements = db
    .selectFrom("open_statements")
    .select("statement_id as id")
    .where("author_id", "=", userId);
  const confirmations = db
    .selectFrom("confirmations as k")
    .innerJoin("reopenings as o", "o.id", "k.reopening_id")
    .select("k.id")
    .where("k.decider_id", "=", userId)
    .where("o.closed_at", "is", null);
  const proposals = db
    .selectFrom("mandate_proposals")
    .select("plan_id as id")
    .where("proposed_by", "=", userId);
  const removals = db
    .selectFrom("removals as r")
    .innerJoin("removal_states as s", "s.removal_id", "r.id")
    .select("r.id")
    .where("r.proposed_by", "=", userId)
    .where("s.state", "in", ["proposed", "urgent"]);
  const waiting = await own
    .unionAll(opinions)
    .unionAll(statements)
    .unionAll(confirmations)
    .unionAll(proposals)
    .unionAll(removals)
    .limit(1)
    .executeTakeFirst();
  return waiting !== undefined;
}
