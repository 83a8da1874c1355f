const MEGABYTE = 1024 * 1024;

/** How large a document may be, and what its reading may cost; beyond it is refused, never cut. */
export const INTAKE_LIMITS = {
  /** Bytes of the file. */
  bytes: 40 * MEGABYTE,
  /** Bytes of all that is packed in a file, declared and counted. */
  unpacked: 80 * MEGABYTE,
  /** Parts packed in a file. */
  parts: 3_000,
  /** Bytes of a file after its text was recognized, which the pictures swell. */
  recognized: 160 * MEGABYTE,
  pages: 1_500,
  lines: 120_000,
  /** Letters of the text. */
  letters: 6_000_000,
  /** Milliseconds that reading and drafting may take. */
  time: 60_000,
  /** Megabytes of memory of the reading. */
  memory: 640,
} as const;
