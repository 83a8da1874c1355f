import { hash, verify } from "@node-rs/argon2";
import { Turnstile } from "../http/turnstile.server";

/** OWASP's parameters for Argon2id, which the library takes by itself: 19 MiB, two passes, one lane. */
const PARAMETERS = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const;

/** Bytes that are hashed at most: more than the longest password that can be chosen. */
const LONGEST_PASSWORD = 1_024;

/** A hash that no password opens, made with the parameters above: an unknown account takes as long as a known one. */
const NOBODYS =
  "$argon2id$v=19$m=19456,t=2,p=1$YibjJq6pSYHGl3Vs3SmMMA$DX3RkVrSj4apSY2B/7DusbmDhJy6dmAJcWfwhOnN9mQ";

/** Hashing keeps a thread and 19 MiB for some 40 ms: two at once leave threads for the database. */
const turnstile = new Turnstile({ atOnce: 2, waiting: 100 });

/** Hashes a new password. Throws RangeError for one that no form lets through. */
export async function hashPassword(password: string): Promise<string> {
  if (isTooLong(password)) throw new RangeError("the password is too long");
  return await turnstile.pass(() =>
    hash(password.normalize("NFC"), PARAMETERS),
  );
}

/**
 * Compares a password with a stored hash. Null, for an unknown account, takes
 * as long and gives false; a password too long to be anyone's gives false at once.
 */
export async function verifyPassword(
  storedHash: string | null,
  password: string,
): Promise<boolean> {
  if (isTooLong(password)) return false;
  const right = await turnstile.pass(() =>
    verify(storedHash ?? NOBODYS, password.normalize("NFC")),
  );
  return right && storedHash !== null;
}

function isTooLong(password: string): boolean {
  return (
    password.length > LONGEST_PASSWORD ||
    Buffer.byteLength(password) > LONGEST_PASSWORD
  );
}
