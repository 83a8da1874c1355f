import { z } from "zod";
import { REMOVAL_ACTS, REMOVAL_GROUNDS, REMOVAL_PARTS } from "./removal";
import { WORDS_ACTS, WORDS_SUBJECTS } from "./words-removal";

const id = z.string().min(1).max(64);
const instant = z.iso.datetime();

/**
 * A removal that is in force, with all that is needed to do it again on an older copy of the same
 * site: ids and codes, and of a redaction what it left, which everybody may read. Never what is gone.
 */
export const HeldRemoval = z.strictObject({
  removal: id,
  update: id,
  part: z.enum(REMOVAL_PARTS),
  partId: id,
  act: z.enum(REMOVAL_ACTS),
  ground: z.enum(REMOVAL_GROUNDS),
  urgent: z.boolean(),
  proposedAt: instant,
  effectiveAt: instant,
  /** Who proposed it and, where somebody did, who confirmed it. */
  people: z.array(id).min(1).max(2),
  /** What stands in the place of the part; null for nothing, and for a file, which an older copy has not. */
  left: z
    .discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("texts"),
        words: z.string(),
        place: z.string().nullable(),
      }),
      z.strictObject({ kind: z.literal("link"), url: z.string() }),
    ])
    .nullable(),
});

export type HeldRemoval = z.infer<typeof HeldRemoval>;

/** Public words that belong to no update and were taken out of sight, in the same manner. */
export const HeldWords = z.strictObject({
  removal: id,
  subject: z.enum(WORDS_SUBJECTS),
  key: z.string().min(1).max(128),
  act: z.enum(WORDS_ACTS),
  ground: z.enum(REMOVAL_GROUNDS),
  proposedAt: instant,
  people: z.tuple([id, id]),
  /** What a redaction left; null for nothing. */
  left: z.string().nullable(),
});

export type HeldWords = z.infer<typeof HeldWords>;

/** An account that its owner deleted, with whether its name went too. */
export const HeldClosure = z.strictObject({ person: id, renamed: z.boolean() });

export type HeldClosure = z.infer<typeof HeldClosure>;

/** What must stay out of sight, whatever copy the site comes back from. */
export const HeldActs = z.strictObject({
  format: z.literal("lo-prometido-removals-1"),
  removals: z.array(HeldRemoval),
  /** Earlier lists had none. */
  words: z.array(HeldWords).default([]),
  closures: z.array(HeldClosure),
});

export type HeldActs = z.infer<typeof HeldActs>;
