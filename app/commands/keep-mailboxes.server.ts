import { writeTransaction, type Database } from "#db/client";
import {
  deleteMailbox,
  hasSomethingWaiting,
  keepMailbox,
  listConfirmedAddresses,
  listFadingMailboxes,
} from "#db/queries/account/mailbox-keys";
import type { MailboxKey } from "#app/domain/account/mailbox";

/** Accounts that are looked at before others have a turn. */
const PAGE = 500;

/** Whose hand makes the hashes, and when it is. */
export interface KeepMailboxesRequest {
  mailboxKey: MailboxKey;
  now: Date;
}

/**
 * Sees to it that the mailbox of every confirmed address is known by its keyed hash, made with the key
 * of today, and that those of deleted accounts go once nothing of theirs waits, or their time is over.
 * Gives how many accounts it changed; run again, none.
 */
export async function keepMailboxes(
  db: Database,
  { mailboxKey, now }: KeepMailboxesRequest,
): Promise<number> {
  let changed = 0;
  for (let after = ""; ;) {
    const page = await listConfirmedAddresses(db, { after, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.userId;
    for (const { userId, email, mailboxKey: kept } of page) {
      const own = { userId, mailboxKey: mailboxKey(email) };
      if (own.mailboxKey === kept) continue;
      await writeTransaction(db, (trx) => keepMailbox(trx, own, now));
      changed += 1;
    }
  }
  return changed + (await forgetFaded(db, now));
}

async function forgetFaded(db: Database, now: Date): Promise<number> {
  let gone = 0;
  for (const { userId, forgetAt } of await listFadingMailboxes(db)) {
    const isOver = forgetAt <= now.toISOString();
    if (!isOver && (await hasSomethingWaiting(db, userId))) continue;
    await writeTransaction(db, (trx) => deleteMailbox(trx, userId));
    gone += 1;
  }
  return gone;
}
