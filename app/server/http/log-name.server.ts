import { createHmac, randomBytes } from "node:crypto";
import type { AppContext } from "../context.server";

/**
 * Under which name the log knows accounts: another one each day (UTC), made with a key that this
 * process holds in memory and forgets with the day. Lines of one person can be read together while
 * something is going on; afterwards nobody can say whose they were, nor join two days.
 */
export class LogNames {
  #day = "";
  #key = Buffer.alloc(0);

  /** Twelve characters for an account at a moment. */
  nameOf(userId: string, now: Date): string {
    const day = now.toISOString().slice(0, 10);
    if (day !== this.#day) {
      this.#day = day;
      this.#key = randomBytes(32);
    }
    const mac = createHmac("sha256", this.#key).update(userId, "utf8");
    return mac.digest("base64url").slice(0, 12);
  }
}

const NAMES = new LogNames();

/** Has the line of this request name its account, for the day. */
export function noteAccount(
  { who, now }: Pick<AppContext, "who" | "now">,
  userId: string,
): void {
  if (who !== undefined) who.account = NAMES.nameOf(userId, now());
}
