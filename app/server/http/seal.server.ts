import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
} from "node:crypto";

/** Seals a text with AES-256-GCM under a key of the instance: nonce, tag and body, in base64url between dots. */
export function seal(text: string, key: Buffer): string {
  const iv = randomBytes(12);
  const close = createCipheriv("aes-256-gcm", sealKey(key), iv);
  const body = Buffer.concat([close.update(text, "utf8"), close.final()]);
  return [iv, close.getAuthTag(), body]
    .map((part) => part.toString("base64url"))
    .join(".");
}

/** The text that was sealed under a key; null where it was sealed under another, or changed since. */
export function openSealed(sealed: string, key: Buffer): string | null {
  const [iv, tag, text] = sealed
    .split(".")
    .map((part) => Buffer.from(part, "base64url"));
  if (iv?.length !== 12 || tag?.length !== 16 || text === undefined) {
    return null;
  }
  const open = createDecipheriv("aes-256-gcm", sealKey(key), iv);
  open.setAuthTag(tag);
  try {
    return Buffer.concat([open.update(text), open.final()]).toString("utf8");
  } catch {
    // The tag is the only thing that can be wrong here.
    return null;
  }
}

function sealKey(key: Buffer): Buffer {
  return createHash("sha256").update("totp").update(key).digest();
}
