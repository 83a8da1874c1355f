import { z } from "zod";
import { REPEAT_KINDS } from "../decision/repeated-review";
import { SECOND_KINDS } from "./second-person";

/** Data of a mail: ids and codes only, never words of a promise nor a secret. */
const id = z.string().min(1).max(64);

/** Every kind of mail and what it needs to be written; a new kind is one line here and one text per language. */
export const MAIL_DATA = {
  /** Moderators settled somebody's update. */
  update_decided: z.object({
    updateId: id,
    outcome: z.enum([
      ...(["approved", "rejected", "changes_requested", "retracted"] as const),
      // Changes are requested because of private data.
      "privacy_asked",
    ]),
  }),
  /** What was rejected or taken back goes to other people, who decide again. */
  update_repeated: z.object({ updateId: id, was: z.enum(REPEAT_KINDS) }),
  /** Other people settled the appeal of a rejection. */
  appeal_decided: z.object({
    updateId: id,
    outcome: z.enum(["upheld", "dismissed"]),
  }),
  /** A moderator decided on a correction request or a reply. */
  statement_decided: z.object({
    updateId: id,
    outcome: z.enum([
      ...(["correction_note", "correction_retraction"] as const),
      ...([
        "correction_declined",
        "reply_published",
        "reply_declined",
      ] as const),
    ]),
  }),
  /** The government concerned is asked to answer a published update. */
  reply_asked: z.object({ updateId: id }),
  /** Something waits for a second person; `thing` says where it is, for what has a page of its own. */
  second_awaited: z.object({
    waits: z.enum(SECOND_KINDS),
    thing: id.nullable(),
  }),
  /** An administrator opened the account. */
  welcome: z.object({}),
  /** A link that shows that an address belongs to whoever opened the account. */
  confirm_address: z.object({ tokenId: id }),
  /** Somebody tried to open an account with an address that has one. */
  address_known: z.object({}),
  /** A link by which a new password is chosen. */
  reset_password: z.object({ tokenId: id }),
  password_changed: z.object({}),
  /** To the old address. */
  address_changed: z.object({}),
  factor_changed: z.object({
    change: z.enum(["totp_on", "totp_off", "passkey_on", "passkey_off"]),
  }),
  account_closed: z.object({}),
  /** A moderator took in, or turned down, the group that somebody proposed. */
  group_decided: z.object({ outcome: z.enum(["approved", "rejected"]) }),
  /** A link by which an address is invited into a group. */
  group_invitation: z.object({ tokenId: id, groupId: id }),
} as const;

export type MailKind = keyof typeof MAIL_DATA;

/** What the mail of one kind needs to be written. */
export type MailData<K extends MailKind = MailKind> = z.output<
  (typeof MAIL_DATA)[K]
>;

/** A mail's kind with its data. */
export type MailMessage = {
  [K in MailKind]: { kind: K; data: MailData<K> };
}[MailKind];

/** Reads a stored mail back; throws where its data is not what its kind has. */
export function readMailMessage(kind: MailKind, data: string): MailMessage {
  const parsed: unknown = MAIL_DATA[kind].parse(JSON.parse(data));
  return { kind, data: parsed } as MailMessage;
}

const MINUTE = 60_000;

/** How long whoever took a mail may need to send it, in milliseconds; after that it counts as not sent. */
export const MAIL_LEASE = 5 * MINUTE;

/** Attempts after which a mail is given up: two days after the first. */
export const MAIL_ATTEMPTS = 10;

/** Milliseconds to wait after so many failed attempts: one minute, then twice as long each time, twelve hours at most. */
export function mailBackoff(attempts: number): number {
  return Math.min(MINUTE * 2 ** Math.max(0, attempts - 1), 12 * 60 * MINUTE);
}
