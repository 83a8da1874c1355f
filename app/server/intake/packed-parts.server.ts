import { inflateRawSync } from "node:zlib";
import { INTAKE_LIMITS } from "./limits.server";
import { ReadingError } from "./reading.server";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;

interface Part {
  name: string;
  method: number;
  flags: number;
  packed: number;
  unpacked: number;
  at: number;
}

function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - 66_000);
  for (let at = zip.length - 22; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) === END) return at;
  }
  throw new ReadingError("broken");
}

/** The parts that a packed file declares in its directory. */
function directoryOf(zip: Buffer): Part[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > INTAKE_LIMITS.parts) throw new ReadingError("unpacks_too_large");
  const parts: Part[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY)
      throw new ReadingError("broken");
    const nameLength = zip.readUInt16LE(at + 28);
    parts.push({
      name: zip.toString("utf8", at + 46, at + 46 + nameLength),
      flags: zip.readUInt16LE(at + 8),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    });
    at +=
      46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** Unpacks one part, counting: a part that grows past what is left is refused as it grows. */
function unpack(zip: Buffer, part: Part, left: number): Buffer {
  if (part.at + 30 > zip.length || zip.readUInt32LE(part.at) !== LOCAL)
    throw new ReadingError("broken");
  const start =
    part.at +
    30 +
    zip.readUInt16LE(part.at + 26) +
    zip.readUInt16LE(part.at + 28);
  const data = zip.subarray(start, start + part.packed);
  if (part.method !== DEFLATED) return data;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ReadingError(
      code === "ERR_BUFFER_TOO_LARGE" ? "unpacks_too_large" : "broken",
    );
  }
}

/**
 * Looks through a packed document (DOCX) before anything else reads it: declared and counted sizes
 * within bounds, not encrypted, no macros, and no document type in its XML, which could name
 * entities. Throws `ReadingError`.
 */
export function checkPackedParts(bytes: Uint8Array): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = directoryOf(zip);
  if (parts.some(({ flags }) => (flags & 1) === 1))
    throw new ReadingError("encrypted");
  if (parts.some(({ name }) => /vbaProject/i.test(name)))
    throw new ReadingError("has_macros");
  if (!parts.some(({ name }) => name === "word/document.xml"))
    throw new ReadingError("unknown_format");
  const declared = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (declared > INTAKE_LIMITS.unpacked)
    throw new ReadingError("unpacks_too_large");
  let left: number = INTAKE_LIMITS.unpacked;
  for (const part of parts) {
    const content = unpack(zip, part, left);
    left -= content.length;
    if (left <= 0) throw new ReadingError("unpacks_too_large");
    const isXml = /\.(?:xml|rels)$/i.test(part.name);
    if (isXml && /<!(?:DOCTYPE|ENTITY)/i.test(content.toString("latin1")))
      throw new ReadingError("broken");
  }
}
