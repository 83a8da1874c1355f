import { randomUUID } from "node:crypto";
import { emailKey } from "#app/domain/account/email-key";
import { accountLimits } from "./account-limits.server";
import type { AppContext } from "../context.server";
import { mailToken, mailTokenHash } from "./mail-token.server";

/** A link to be mailed: the id that the queue holds, the hash that the table of tokens holds, and whether the address has had enough mail for now. */
export interface MailTicket {
  tokenId: string;
  tokenHash: string;
  mayMail: boolean;
}

/** Makes the link of a mail that strangers can cause: five an hour to one address, then none. */
export function mailTicket(
  context: AppContext,
  email: string,
  tokenId: string = randomUUID(),
): MailTicket {
  const { mail } = accountLimits(context);
  return {
    tokenId,
    tokenHash: mailTokenHash(mailToken(context.secrets, tokenId)),
    mayMail: mail.take(emailKey(email), context.now()) === 0,
  };
}
