/** How far a log went, in the words of C2SP tlog-checkpoint. */
export interface Checkpoint {
  /** Which log: host and path without a scheme, `record.example/registro`. */
  origin: string;
  size: number;
  /** Root of the tree, in hex. */
  root: string;
}

/** The name of a site's public record: its host, with the port where it has one, and the record's path. */
export function recordOrigin(site: URL): string {
  return `${site.host}/registro`;
}

/** The text of a checkpoint that is to be signed: origin, size and root (base64), a line each. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${base64(root)}\n`;
}

/** Reads the text of a checkpoint, with or without further lines; null where it is none. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin = "", size = "", root = "", ...rest] = text.split("\n");
  const hash = hashFromBase64(root);
  const isWhole =
    origin !== "" && /^(?:0|[1-9]\d{0,14})$/.test(size) && rest.at(-1) === "";
  return isWhole && hash !== null
    ? { origin, size: Number(size), root: hash }
    : null;
}

/** A hash in base64, of its hex digits. */
export function base64(hex: string): string {
  return Buffer.from(hex, "hex").toString("base64");
}

/** The hex digits of a SHA-256 hash in its one base64 form; null where it is none. */
export function hashFromBase64(text: string): string | null {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) return null;
  const hex = Buffer.from(text, "base64").toString("hex");
  return base64(hex) === text ? hex : null;
}
