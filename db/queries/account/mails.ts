import { randomUUID } from "node:crypto";
import type { Database } from "#db/client";
import type { Instant } from "#app/domain/text/calendar";
import {
  MAIL_LEASE,
  readMailMessage,
  type MailMessage,
} from "#app/domain/account/mail";

/** Who gets a mail: an account, at the address it has confirmed by then, or, where there is none yet, an address. */
export type MailRecipient =
  | { userId: string }
  | { userId: string | null; address: string; language: "es" | "en" };

/** A mail that this process has taken and must send, give back or give up. */
export interface TakenMail {
  /** Never changes, so that a mail sent twice after a crash is recognised as one. */
  id: string;
  message: MailMessage;
  language: "es" | "en";
  userId: string | null;
  /** Null where the account has no confirmed address any more. */
  address: string | null;
  attempts: number;
  queuedAt: Date;
}

/**
 * Puts a mail in the queue, in the transaction of the act that it tells of: both are kept or neither.
 * `queueMail(trx, { userId }, { kind: "update_decided", data: { updateId, outcome: "approved" } }, now)`
 * goes to the address that the account has when it is sent, in the language of the account; a person
 * without a confirmed address gets none. A worker of the server sends it, and tries again for two days.
 * A new kind is added to `MAIL_DATA` in `domain/mail` with its text in `i18n/es/mail` and `i18n/en/mail`.
 */
export async function queueMail(
  trx: Database,
  to: MailRecipient,
  { kind, data }: MailMessage,
  now: Date,
): Promise<void> {
  await trx
    .insertInto("mails")
    .values((eb) => ({
      id: randomUUID(),
      user_id: to.userId,
      address: "address" in to ? to.address : null,
      kind,
      data: JSON.stringify(data),
      language:
        "language" in to
          ? to.language
          : eb
              .selectFrom("users")
              .select("language")
              .where("id", "=", to.userId)
              .$asScalar(),
      state: "waiting",
      attempts: 0,
      next_at: now.toISOString(),
      created_at: now.toISOString(),
      sent_at: null,
    }))
    .execute();
}

/** The ids of mails whose turn has come, the longest waiting first. */
export async function listDueMails(
  db: Database,
  now: Instant,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom("mails")
    .select("id")
    .where("state", "=", "waiting")
    .where("next_at", "<=", now)
    .orderBy("next_at")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes one mail for five minutes; null where somebody else has it or has sent it. */
export async function takeMail(
  trx: Database,
  id: string,
  now: Date,
): Promise<TakenMail | null> {
  const taken = await trx
    .updateTable("mails")
    .set((set) => ({
      next_at: new Date(now.getTime() + MAIL_LEASE).toISOString(),
      attempts: set("attempts", "+", 1),
    }))
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .where("next_at", "<=", now.toISOString())
    .executeTakeFirst();
  if (Number(taken.numUpdatedRows) !== 1) return null;
  const row = await trx
    .selectFrom("mails")
    .leftJoin("users", (on) =>
      on
        .onRef("users.id", "=", "mails.user_id")
        .on("users.closed_at", "is", null)
        .on("users.email_key", "not like", "unconfirmed:%"),
    )
    .select([
      ...(["mails.id", "mails.kind", "mails.data", "mails.language"] as const),
      ...(["mails.user_id", "mails.address", "mails.attempts"] as const),
      ...(["mails.created_at", "users.email"] as const),
    ])
    .where("mails.id", "=", id)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    message: readMailMessage(row.kind, row.data),
    language: row.language,
    userId: row.user_id,
    address: row.address ?? row.email,
    attempts: row.attempts,
    queuedAt: new Date(row.created_at),
  };
}

/** Ends a mail's way, sent or given up; address and data are blanked with it. */
export async function finishMail(
  trx: Database,
  id: string,
  state: "sent" | "failed",
  now: Instant,
): Promise<void> {
  await trx
    .updateTable("mails")
    .set({ state, address: null, data: "{}", sent_at: now })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .execute();
}

/** Gives a mail back, to be tried again at a moment. */
export async function postponeMail(
  trx: Database,
  id: string,
  until: Instant,
): Promise<void> {
  await trx
    .updateTable("mails")
    .set({ next_at: until })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .execute();
}

/** Forgets mails that were sent or given up before a moment; those still waiting too, where `waiting` says so. */
export async function deleteMailsBefore(
  trx: Database,
  moment: Instant,
  { waiting = false } = {},
): Promise<void> {
  const states = ["sent", "failed", ...(waiting ? ["waiting"] : [])] as const;
  await trx
    .deleteFrom("mails")
    .where("state", "in", [...states] as ("sent" | "failed" | "waiting")[])
    .where("next_at", "<", moment)
    .execute();
}
