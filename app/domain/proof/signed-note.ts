import {
  createHash,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from "node:crypto";

// Signed notes as C2SP signed-note describes them: a text, an empty line, and a line for each
// signature. Ed25519 alone; signatures of others are passed over.

/** The byte that says Ed25519 in key ids and verification keys. */
const ED25519 = 0x01;

const RAW_KEY_BYTES = 32;
const ID_BYTES = 4;
const SIGNATURE_BYTES = 64;

/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const DER_PREFIX = Buffer.from("302a300506032b6570032100", "hex");

/** What somebody needs to check a note: `record.example/registro+1a2b3c4d+ASUg…` in its text form. */
export interface NoteVerifier {
  name: string;
  /** First 4 bytes, in hex, of SHA-256 over name, line break, algorithm and key. */
  id: string;
  publicKey: KeyObject;
}

/** What the signer holds beside it. */
export interface NoteSigner extends NoteVerifier {
  privateKey: KeyObject;
}

/** The signer of a name from its private Ed25519 key. Throws TypeError where the name could not stand in a note. */
export function noteSigner(name: string, privateKey: KeyObject): NoteSigner {
  if (!/^[^\s+]+$/u.test(name)) throw new TypeError("no name for a note");
  const publicKey = createPublicKey(privateKey);
  return { name, id: keyId(name, rawKey(publicKey)), publicKey, privateKey };
}

/** The verification key in its text form, for people to keep. */
export function verifierText({ name, id, publicKey }: NoteVerifier): string {
  const key = Buffer.concat([Buffer.of(ED25519), rawKey(publicKey)]);
  return `${name}+${id}+${key.toString("base64")}`;
}

/** Reads a verification key; null where it is none, or not of Ed25519. */
export function parseVerifier(text: string): NoteVerifier | null {
  const [, name = "", id = "", encoded = ""] =
    /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text.trim()) ?? [];
  const key = Buffer.from(encoded, "base64");
  const raw = key.subarray(1);
  if (key[0] !== ED25519 || raw.length !== RAW_KEY_BYTES) return null;
  if (keyId(name, raw) !== id) return null;
  const der = Buffer.concat([DER_PREFIX, raw]);
  const publicKey = createPublicKey({ key: der, format: "der", type: "spki" });
  return { name, id, publicKey };
}

/** Signs a text that ends with a line break. */
export function signNote(text: string, signer: NoteSigner): string {
  if (!text.endsWith("\n")) throw new TypeError("a note ends its last line");
  const signature = sign(null, Buffer.from(text), signer.privateKey);
  const line = Buffer.concat([Buffer.from(signer.id, "hex"), signature]);
  return `${text}\n— ${signer.name} ${line.toString("base64")}\n`;
}

/** The text of a note where a verifier's signature stands under it and holds; else null. */
export function openNote(note: string, verifier: NoteVerifier): string | null {
  const split = note.lastIndexOf("\n\n");
  if (split < 0 || !note.endsWith("\n")) return null;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split("\n");
  const holds = lines.some((line) => {
    const signature = signatureOf(line, verifier);
    return (
      signature !== null &&
      verify(null, Buffer.from(text), verifier.publicKey, signature)
    );
  });
  return holds ? text : null;
}

function signatureOf(line: string, { name, id }: NoteVerifier): Buffer | null {
  const start = `— ${name} `;
  if (!line.startsWith(start)) return null;
  const bytes = Buffer.from(line.slice(start.length), "base64");
  const isOurs =
    bytes.length === ID_BYTES + SIGNATURE_BYTES &&
    bytes.toString("hex", 0, ID_BYTES) === id;
  return isOurs ? bytes.subarray(ID_BYTES) : null;
}

function keyId(name: string, raw: Buffer): string {
  return createHash("sha256")
    .update(`${name}\n`)
    .update(Buffer.of(ED25519))
    .update(raw)
    .digest("hex")
    .slice(0, ID_BYTES * 2);
}

function rawKey(publicKey: KeyObject): Buffer {
  return publicKey.export({ format: "der", type: "spki" }).subarray(-32);
}
