import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gzip } from "node:zlib";

/** The forms in which an answer can be sent, the smallest first. */
export const CODINGS = ["br", "gzip", "identity"] as const;

export type Coding = (typeof CODINGS)[number];

/** Half a percent larger than the best, in a tenth of its time. */
const BROTLI_QUALITY = 6;

const deflate = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
};
const inflate = promisify(brotliDecompress);

/** Bytes in one of the forms; other threads do the work. */
export async function encoded(bytes: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === "identity") return bytes;
  if (coding === "gzip") return await deflate.gzip(bytes, { level: 9 });
  return await deflate.br(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** The bytes behind their Brotli form. */
export async function fromBrotli(bytes: Buffer): Promise<Buffer> {
  return await inflate(bytes);
}

/** Whether compressing bytes of this type makes them smaller. */
export function isCompressible(type: string): boolean {
  return /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b|image\/svg\+xml)/.test(
    type,
  );
}

const LONGEST_HEADER = 400;

const ONE = /^\s*([\w*-]+)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?$/i;

/** What readers ask for, by what they send: a few dozen browsers send the same few lines. */
const known = new Map<string, Coding>();
const MOST_KNOWN = 100;

/**
 * The smallest form that a reader takes, from `Accept-Encoding` (RFC 9110, 12.5.3):
 * `gzip, br;q=0.9` gives `br`, `br;q=0, *` gives `gzip`, none gives `identity`.
 */
export function acceptedCoding(header: string | undefined): Coding {
  if (header === undefined) return "identity";
  const found = known.get(header);
  if (found !== undefined) return found;
  const coding = readCoding(header.slice(0, LONGEST_HEADER));
  if (known.size < MOST_KNOWN && header.length < LONGEST_HEADER) {
    known.set(header, coding);
  }
  return coding;
}

function readCoding(header: string): Coding {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [, name, weight] = ONE.exec(part) ?? [];
    if (name !== undefined) weights.set(name, Number(weight ?? 1));
  }
  const others = weights.get("*") ?? 0;
  const taken = CODINGS.find((it) => (weights.get(it) ?? others) > 0);
  return taken ?? "identity";
}
