import { base64, hashFromBase64 } from "./checkpoint";

const HEADER = "c2sp.org/tlog-proof@v1";

/** More hashes than a tree of 2^48 leaves needs are no proof. */
const MOST_HASHES = 48;

/** A proof that an entry stands in a signed tree, in the form of C2SP tlog-proof. */
export interface TlogProof {
  index: number;
  /** Hashes in hex, nearest first. */
  hashes: readonly string[];
  /** The signed checkpoint, as it was issued. */
  checkpoint: string;
}

/** Writes a proof as a text that can be kept and checked without the site. */
export function tlogProofText(proof: TlogProof): string {
  return [
    HEADER,
    `index ${proof.index}`,
    ...proof.hashes.map(base64),
    "",
    proof.checkpoint,
  ].join("\n");
}

/** Reads such a text, whatever its line breaks; null where it is none. Extra data is passed over: nothing vouches for it. */
export function parseTlogProof(typed: string): TlogProof | null {
  const text = typed.replaceAll("\r\n", "\n").trimStart();
  const split = text.indexOf("\n\n");
  const [header, ...lines] = text.slice(0, Math.max(split, 0)).split("\n");
  if (header !== HEADER) return null;
  if (lines[0]?.startsWith("extra ")) lines.shift();
  const [, index] = /^index (0|[1-9]\d{0,14})$/.exec(lines.shift() ?? "") ?? [];
  const hashes = lines.map(hashFromBase64);
  if (index === undefined || hashes.length > MOST_HASHES) return null;
  if (!hashes.every((hash) => hash !== null)) return null;
  // A form's text area drops nothing but may add line breaks at the end.
  const checkpoint = `${text.slice(split + 2).trimEnd()}\n`;
  return { index: Number(index), hashes, checkpoint };
}
