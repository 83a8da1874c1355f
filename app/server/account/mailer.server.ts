import { writeTransaction } from "#db/client";
import { onWrite } from "#db/commits";
import {
  deleteMailsBefore,
  finishMail,
  listDueMails,
  postponeMail,
  takeMail,
  type TakenMail,
} from "#db/queries/account/mails";
import { findGroupName } from "#db/queries/group/groups";
import { findDisplayName } from "#db/queries/account/users";
import { MAIL_ATTEMPTS, mailBackoff } from "#app/domain/account/mail";
import { wordsFor } from "#app/i18n/words";
import type { AppParts } from "../context.server";
import { carrierFor, type Carrier } from "./mail-carrier.server";
import { mailText } from "./mail-text.server";
import { queuedMailToken } from "./mail-token.server";

/** How long after a write the queue is looked at, so that a busy minute means one look and not a thousand. */
const SOON = 500;

/** How often the queue is looked at without any write of this process: other processes write too. */
const ROUND = 20_000;

const AT_ONCE = 50;

/** How long the queue remembers what it has sent. */
const MEMORY = 30 * 24 * 3_600_000;

/** What sending needs. */
export type MailParts = Pick<
  AppParts,
  "db" | "settings" | "secrets" | "log" | "now"
>;

/** The worker that sends what is in the queue. */
export interface Mailer {
  /** Sends everything whose turn has come; several calls at once share one round. */
  drain(): Promise<void>;
  /** Finishes the mail under way and stops. */
  stop(): Promise<void>;
}

/** Starts sending; a mail that a stopped process had taken is taken again once its five minutes are over. */
export function startMailer(
  parts: MailParts,
  carrier: Carrier = carrierFor(parts.settings),
): Mailer {
  let stopped = false;
  let soon: NodeJS.Timeout | null = null;
  let round: Promise<void> | null = null;
  const drain = () =>
    (round ??= sendDue(parts, carrier, () => stopped)
      .catch((error: unknown) =>
        parts.log.error({ event: "mail_round_failed", error }, "mail"),
      )
      .finally(() => {
        round = null;
      }));
  const timer = setInterval(() => void drain(), ROUND).unref();
  onWrite(parts.db, () => {
    if (stopped || soon !== null || round !== null) return;
    soon = setTimeout(() => {
      soon = null;
      void drain();
    }, SOON).unref();
  });
  void drain();
  return {
    drain,
    async stop() {
      stopped = true;
      clearInterval(timer);
      if (soon !== null) clearTimeout(soon);
      await round;
      carrier.close();
    },
  };
}

async function sendDue(
  parts: MailParts,
  carrier: Carrier,
  isStopped: () => boolean,
): Promise<void> {
  for (;;) {
    const now = parts.now().toISOString();
    const due = await listDueMails(parts.db, now, AT_ONCE);
    if (due.length === 0) return;
    await forgetOldMails(parts);
    for (const id of due) {
      if (isStopped()) return;
      const taken = await writeTransaction(parts.db, (trx) =>
        takeMail(trx, id, parts.now()),
      );
      if (taken !== null) await send(parts, carrier, taken);
    }
  }
}

async function forgetOldMails({ db, now }: MailParts): Promise<void> {
  const before = new Date(now().getTime() - MEMORY).toISOString();
  await writeTransaction(db, (trx) => deleteMailsBefore(trx, before));
}

async function send(
  parts: MailParts,
  carrier: Carrier,
  mail: TakenMail,
): Promise<void> {
  const { db, log, now } = parts;
  const about = { mail: mail.id, kind: mail.message.kind };
  try {
    if (mail.address !== null) {
      await carrier.carry(await letterOf(parts, mail, mail.address));
    }
    const end = mail.address === null ? "failed" : "sent";
    await writeTransaction(db, (trx) =>
      finishMail(trx, mail.id, end, now().toISOString()),
    );
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    log.warn({ event: "mail_not_sent", ...about, code }, "mail not sent");
    await writeTransaction(db, (trx) => giveBack(trx, mail, now()));
  }
}

async function giveBack(
  trx: MailParts["db"],
  { id, attempts }: TakenMail,
  now: Date,
): Promise<void> {
  if (attempts >= MAIL_ATTEMPTS) {
    return await finishMail(trx, id, "failed", now.toISOString());
  }
  const until = new Date(now.getTime() + mailBackoff(attempts));
  await postponeMail(trx, id, until.toISOString());
}

async function letterOf(
  { db, settings, secrets }: MailParts,
  { id, message, language, userId, queuedAt }: TakenMail,
  to: string,
) {
  const { subject, text } = mailText({
    message,
    language,
    origin: settings.origin,
    name: userId === null ? null : await findDisplayName(db, userId),
    group:
      message.kind === "group_invitation"
        ? await findGroupName(db, message.data.groupId)
        : null,
    token: (tokenId) => queuedMailToken(secrets, tokenId, queuedAt),
  });
  return { id, to, fromName: wordsFor(language).mail.from, subject, text };
}
