import { z } from "zod";

/** The file in a snapshot that says what it is. */
export const NOTE_FILE = "snapshot.json";

/** A file of a snapshot, by which it can be checked later. */
const WrittenFile = z.object({
  path: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});

/** What a snapshot says of itself: which site, when, how far its public record went, and every file. */
export const SnapshotNote = z.object({
  format: z.literal("lo-prometido-snapshot-1"),
  origin: z.string(),
  takenAt: z.string(),
  /** The day that its pages speak of, in Lima. */
  day: z.string(),
  /** The hash of the sources of which the site was built. */
  build: z.string(),
  demo: z.boolean(),
  record: z.object({ size: z.number(), root: z.string() }),
  files: z.array(WrittenFile),
});

export type SnapshotNote = z.infer<typeof SnapshotNote>;

export type WrittenFile = z.infer<typeof WrittenFile>;

/** Whether a text is the note of a snapshot. */
export function isSnapshotNote(text: string): boolean {
  try {
    return SnapshotNote.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
