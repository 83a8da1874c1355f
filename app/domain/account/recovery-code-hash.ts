import { createHash } from "node:crypto";

/** The form in which an account's code is stored: 64 hex digits. */
export function recoveryCodeHash(userId: string, code: string): string {
  return createHash("sha256")
    .update(`recovery:${userId}:${code}`, "utf8")
    .digest("hex");
}
