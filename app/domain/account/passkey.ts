import { z } from "zod";
import type { Instant } from "../text/calendar";
import { shortText } from "../text/text";

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  /** The credential's id in base64url. */
  id: string;
  name: string;
  createdAt: Instant;
  lastUsedAt: Instant | null;
}

/** What a passkey's answer is compared with. */
export interface StoredPasskey {
  id: string;
  userId: string;
  /** COSE key in base64url. */
  publicKey: string;
  /** How often it was used by its own count; 0 for keys that do not count. */
  counter: number;
}

/** Passkeys that one account may have. */
export const MOST_PASSKEYS = 10;

/** Letters of a passkey's name. */
export const PASSKEY_NAME = { least: 1, most: 60 } as const;

/** The field in which a passkey's other name is typed; a page has one for each, told apart by the end of its id. */
export function renameField(id: string): string {
  return `rename[${id.slice(-32)}]`;
}

/** What its owner calls a passkey. */
export const PasskeyNameInput = z.object({
  name: shortText(PASSKEY_NAME.most, PASSKEY_NAME.least),
});

/**
 * Says whether a key's own count goes on from the stored one: 4 after 3 does, 3 after 3 does not, since
 * then a copy of the key has been used; keys that share themselves between devices never count and
 * always say 0 (WebAuthn Level 3, 6.1.1).
 */
export function isCounterSound(stored: number, shown: number): boolean {
  return shown > stored || (shown === 0 && stored === 0);
}

/** Why the answer of a passkey was not taken. */
export type PasskeyRefusal =
  | "malformed"
  | "origin"
  | "challenge"
  | "expired"
  | "replayed"
  | "unknown"
  | "other_account"
  | "counter"
  | "signature";
