import type { FileProblem } from "./evidence-file";

/** How far from its end a document must say that it ends. */
const TRAILER_BYTES = 2048;

/**
 * Looks at a PDF without reading it: it begins as one, it ends as one, and nothing in it is locked.
 * `unreadable` for one that was cut short, `encrypted` for one that asks for a password, else null.
 */
export function pdfProblem(bytes: Uint8Array): FileProblem | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!whole.subarray(0, 8).toString("latin1").startsWith("%PDF-")) {
    return "wrong_type";
  }
  const end = whole.subarray(-TRAILER_BYTES).toString("latin1");
  if (!end.includes("%%EOF") || !end.includes("startxref")) return "unreadable";
  return /\/Encrypt[\s<[]/.test(latin1(whole)) ? "encrypted" : null;
}

function latin1(bytes: Buffer): string {
  // One character a byte, so that an offset in the text is one in the file.
  return bytes.toString("latin1");
}
