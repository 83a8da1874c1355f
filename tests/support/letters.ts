import { mailText } from "#app/server/account/mail-text.server";
import { mailToken } from "#app/server/account/mail-token.server";
import type { AppContext } from "#app/server/context.server";
import type { Database } from "#db/client";
import { readMailMessage } from "#app/domain/account/mail";

/** A letter that waits in the queue, as it will read. */
export interface WaitingLetter {
  kind: string;
  /** The address it goes to where it does not go to an account. */
  address: string | null;
  text: string;
  /** The path of the first link with a token; empty where there is none. */
  path: string;
}

/** Everything in the queue, the oldest first. */
export async function waitingLetters(
  db: Database,
  { settings, secrets }: Pick<AppContext, "settings" | "secrets">,
): Promise<WaitingLetter[]> {
  const rows = await db
    .selectFrom("mails")
    .selectAll()
    .where("state", "=", "waiting")
    .orderBy("created_at")
    .execute();
  return rows.map((row) => {
    const { text } = mailText({
      message: readMailMessage(row.kind, row.data),
      language: row.language,
      origin: settings.origin,
      name: null,
      group: null,
      token: (tokenId) => mailToken(secrets, tokenId),
    });
    const link = /https?:\S+token=\S+/.exec(text)?.[0];
    const url = link === undefined ? null : new URL(link);
    const path = url === null ? "" : url.pathname + url.search;
    return { kind: row.kind, address: row.address, text, path };
  });
}
