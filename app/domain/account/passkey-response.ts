import { z } from "zod";

/** Characters of an answer; the longest attestation that we take is far shorter. */
const LONGEST = 20_000;

const base64url = z
  .string()
  .min(1)
  .max(LONGEST)
  .regex(/^[A-Za-z0-9_-]+$/);

/** A credential's id: at most 1,023 bytes (WebAuthn Level 3, 4). */
const credentialId = base64url.max(1_364);

const frame = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal("public-key"),
};

/** What a browser says after it made a passkey; whatever else it adds is left out. */
export const CreatedPasskey = z.object({
  ...frame,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
  }),
});

/** What a browser says after a passkey was used. */
export const UsedPasskey = z.object({
  ...frame,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: z.string().max(LONGEST).nullish(),
  }),
});

export type CreatedPasskey = z.output<typeof CreatedPasskey>;
export type UsedPasskey = z.output<typeof UsedPasskey>;

/** What the browser itself says of an answer; authenticators sign its hash. */
export const ClientData = z.object({
  type: z.enum(["webauthn.create", "webauthn.get"]),
  challenge: base64url,
  origin: z.string().max(2_000),
});

/** Reads the text of a form's field with a schema; null for anything else than it asks for. */
export function readPasskeyField<S extends z.ZodType>(
  schema: S,
  text: string,
): z.output<S> | null {
  if (text.length > 2 * LONGEST) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
