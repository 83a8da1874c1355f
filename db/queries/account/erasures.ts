import { createHash } from "node:crypto";
import type { Database } from "#db/client";
import type { Instant } from "#app/domain/text/calendar";
import { emailKey } from "#app/domain/account/email-key";
import { nameKey } from "#app/domain/account/name-key";

/** Tables that hold nothing but what is one person's own. */
const PERSONAL = [
  "sessions",
  "email_claims",
  "account_tokens",
  "totp_secrets",
  "recovery_codes",
  "passkeys",
  "mails",
] as const;

/** Blanks what is personal about an account, and closes it; its id and what it published stay. */
export async function eraseAccount(
  trx: Database,
  request: {
    userId: string;
    email: string;
    /** Another name for what was published; null keeps the one it has. */
    name: string | null;
    now: Instant;
  },
): Promise<void> {
  const { userId, email, name, now } = request;
  for (const table of PERSONAL) {
    await trx.deleteFrom(table).where("user_id", "=", userId).execute();
  }
  const keys = [emailKey(email), `factor:${userId}`, `check:${userId}`].map(
    (text) => createHash("sha256").update(text, "utf8").digest("hex"),
  );
  await trx
    .deleteFrom("sign_in_failures")
    .where("account_key", "in", keys)
    .execute();
  await trx
    .deleteFrom("update_drafts")
    .where("update_id", "in", (own) =>
      own.selectFrom("updates").select("id").where("author_id", "=", userId),
    )
    .execute();
  // They would tell whoever guesses what a draft said.
  await trx
    .deleteFrom("sending_hashes")
    .where("author_id", "=", userId)
    .execute();
  await trx
    .updateTable("users")
    .set({
      ...{ email: "", email_key: `closed:${userId}`, password_hash: "" },
      ...{ state: "suspended", closed_at: now },
      ...(name === null ? {} : { display_name: name, name_key: nameKey(name) }),
    })
    .where("id", "=", userId)
    .execute();
}
