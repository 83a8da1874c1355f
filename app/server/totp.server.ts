import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  randomInt,
} from "node:crypto";
import { generateSecret, generateURI, verifySync } from "otplib";
import { RECOVERY_CODES } from "#app/domain/recovery-code";
import type { Secrets } from "./secrets.server";

const STEP_SECONDS = 30;

type Keys = Pick<Secrets, "sessionKey">;

/** A fresh secret of an authenticator app, sealed with a key that the database does not hold. */
export function newSealedSecret(keys: Keys): string {
  return seal(generateSecret(), keys);
}

/** The secret in base32, as an app takes it. */
export function openSecret(sealed: string, keys: Keys): string {
  const [iv, tag, text] = sealed
    .split(".")
    .map((part) => Buffer.from(part, "base64url"));
  if (iv === undefined || tag === undefined || text === undefined) {
    throw new RangeError("a sealed secret has three parts");
  }
  const open = createDecipheriv("aes-256-gcm", sealKey(keys), iv);
  open.setAuthTag(tag);
  return Buffer.concat([open.update(text), open.final()]).toString("utf8");
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

function seal(text: string, keys: Keys): string {
  const iv = randomBytes(12);
  const close = createCipheriv("aes-256-gcm", sealKey(keys), iv);
  const body = Buffer.concat([close.update(text, "utf8"), close.final()]);
  return [iv, close.getAuthTag(), body]
    .map((part) => part.toString("base64url"))
    .join(".");
}

function sealKey({ sessionKey }: Keys): Buffer {
  return createHash("sha256").update("totp").update(sessionKey).digest();
}
