import { createHash } from "node:crypto";

/** A list of leaked passwords in the form in which the public one is downloaded. */
export function leakedList(passwords: readonly string[], end = "\r\n"): string {
  return passwords
    .map((text) => createHash("sha1").update(text, "utf8").digest("hex"))
    .map((hash, index) => `${hash.toUpperCase()}:${index + 1}${end}`)
    .sort()
    .join("");
}
