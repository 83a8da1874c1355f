import {
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import type { PasskeyRefusal } from "#app/domain/account/passkey";
import type { AnsweredChallenge } from "#db/queries/account/passkey-challenges";
import { sessionMark } from "../form/form-token.server";
import type { Secrets } from "../http/secrets.server";

/** How long a page with a challenge may stay open, in milliseconds. */
export const CHALLENGE_LIFE = 15 * 60_000;

const RANDOM = 16;
const MOMENT = 6;
const SEAL = 32;

/** What a challenge is for, so that one for a new key does not serve to come in. */
export type Ceremony = "create" | "get";

/** Whose page a challenge stands on: a token of its forms, which no other session has. */
interface Bound {
  formToken: string;
}

/**
 * A fresh challenge: random bytes, the moment it ends, and a seal over both, its purpose and its
 * session. Nothing is stored until it is answered, so that reading a page writes nothing.
 */
export function newChallenge(
  { formKey }: Pick<Secrets, "formKey">,
  bound: Bound,
  ceremony: Ceremony,
  now: Date,
): Uint8Array<ArrayBuffer> {
  const moment = Buffer.alloc(MOMENT);
  moment.writeUIntBE(now.getTime() + CHALLENGE_LIFE, 0, MOMENT);
  const body = Buffer.concat([randomBytes(RANDOM), moment]);
  const seal = sealOf(formKey, bound, ceremony, body);
  return Uint8Array.from(Buffer.concat([body, seal]));
}

/** Reads a challenge that came back, in base64url: what has to be noted of it, or why it is none of this session's. */
export function readChallenge(
  { formKey }: Pick<Secrets, "formKey">,
  bound: Bound,
  ceremony: Ceremony,
  { challenge, now }: { challenge: string; now: Date },
): AnsweredChallenge | PasskeyRefusal {
  const bytes = Buffer.from(challenge, "base64url");
  if (bytes.length !== RANDOM + MOMENT + SEAL) return "challenge";
  const body = bytes.subarray(0, RANDOM + MOMENT);
  const seal = sealOf(formKey, bound, ceremony, body);
  if (!timingSafeEqual(seal, bytes.subarray(RANDOM + MOMENT))) {
    return "challenge";
  }
  const end = body.readUIntBE(RANDOM, MOMENT);
  if (end <= now.getTime()) return "expired";
  return {
    challengeHash: hashOf(bytes),
    boundTo: sessionMark(bound.formToken),
    expiresAt: new Date(end).toISOString(),
  };
}

function sealOf(
  key: Buffer,
  { formToken }: Bound,
  ceremony: Ceremony,
  body: Buffer,
): Buffer {
  return createHmac("sha256", key)
    .update(`passkey ${ceremony} ${sessionMark(formToken)} `, "utf8")
    .update(body)
    .digest();
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
