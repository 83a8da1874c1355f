import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json";

const SALT = /^[0-9a-f]{64}$/;

/** SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hex digits. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/**
 * Binds to a value without showing it: SHA-256 over the salt and the value's canonical JSON, each
 * behind its length in bytes (four bytes, big-endian), so that no byte can pass from one to the
 * other. The salt is 32 random bytes in hex, kept beside the words and blanked with them; without
 * it nobody can guess the words back from the public record.
 */
export function commit(salt: string, value: unknown): string {
  if (!SALT.test(salt)) throw new TypeError("a salt is 64 hex digits");
  const parts = [
    Buffer.from(salt, "hex"),
    Buffer.from(canonicalJson(value), "utf8"),
  ];
  return sha256Hex(
    Buffer.concat(parts.flatMap((part) => [length(part), part])),
  );
}

function length(part: Buffer): Buffer {
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(part.length);
  return frame;
}
