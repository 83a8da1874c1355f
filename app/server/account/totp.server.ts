import { randomInt } from "node:crypto";
import { generateSecret, generateURI, verifySync } from "otplib";
import { RECOVERY_CODES } from "#app/domain/account/recovery-code";
import { openSealed, seal } from "../http/seal.server";
import type { Secrets } from "../http/secrets.server";

const STEP_SECONDS = 30;

type Keys = Pick<Secrets, "sessionKey" | "earlier">;

/** A fresh secret of an authenticator app, sealed with a key that the database does not hold. */
export function newSealedSecret(keys: Keys): string {
  return seal(generateSecret(), keys.sessionKey);
}

/** The secret in base32, as an app takes it; under the keys of this instance or those before them. */
export function openSecret(sealed: string, keys: Keys): string {
  const known = [keys, ...(keys.earlier === null ? [] : [keys.earlier])];
  for (const { sessionKey } of known) {
    const secret = openSealed(sealed, sessionKey);
    if (secret !== null) return secret;
  }
  throw new RangeError("a sealed secret is of none of the keys");
}

/** The same secret under the present keys; null where it lies under them already, or under none that are known. */
export function resealed(sealed: string, keys: Keys): string | null {
  const { sessionKey, earlier } = keys;
  if (earlier === null || openSealed(sealed, sessionKey) !== null) return null;
  const secret = openSealed(sealed, earlier.sessionKey);
  return secret === null ? null : seal(secret, sessionKey);
}

/** What the QR code of an enrolment says. */
export function totpUri(secret: string, label: string): string {
  return generateURI({ issuer: "Lo Prometido", label, secret });
}

/** The time step that a code of six digits belongs to, one step early or late included; null for a wrong one. */
export function totpStep(
  sealed: string,
  token: string,
  now: Date,
  keys: Keys,
): number | null {
  const result = verifySync({
    secret: openSecret(sealed, keys),
    token,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: STEP_SECONDS,
  });
  return result.valid && "timeStep" in result ? result.timeStep : null;
}

/** No letter that is mistaken for another when copied by hand. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

/** Fresh recovery codes in groups of four: `k3m9-x7pq-2wnd`, 59 random bits each. */
export function newRecoveryCodes(): string[] {
  const letter = () => ALPHABET.charAt(randomInt(ALPHABET.length));
  const group = () => Array.from({ length: 4 }, letter).join("");
  return Array.from({ length: RECOVERY_CODES }, () =>
    [group(), group(), group()].join("-"),
  );
}
