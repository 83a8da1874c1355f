import { ReadingError } from "./reading.server";

/** Share of signs that no text has, from which on bytes are no text. */
const STRANGE = 0.01;

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff)
    return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What is no UTF-8 comes from an older Windows, whose every byte is a letter.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Signs that no text has: controls but for tab and line ends, the sign for a lost letter, bytes without a letter. */
function isStrange(letter: string): boolean {
  const code = letter.charCodeAt(0);
  if (code < 32) return code < 9 || code > 13;
  return code === 0xfffd || [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(code);
}

/**
 * Text of bytes in UTF-8, UTF-16 with its mark, or else Windows-1252; refuses bytes that are no text.
 * Line ends of every kind become `\n`.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  const strange = Array.from(text).filter(isStrange).length;
  if (strange > text.length * STRANGE) throw new ReadingError("not_text");
  return text.replace(/\r\n?/g, "\n");
}
