import { z } from "zod";
import { CLAIMABLE_STATUSES } from "../status/status";
import { TARGET_CODE } from "../plan/target";

// What an entry of the public record may hold: codes, ids, hashes, dates and numbers. None of these
// schemas lets a name, an address or a sentence through.

/** 64 lower-case hex digits: a document, a piece of content or a commitment to one. */
export const hashField = z.string().regex(/^[0-9a-f]{64}$/);

/** An id or code without spaces or signs: `espinar-2019-2022-1`, `3f0c…`. */
export const idField = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/)
  .max(80);

/** A person, by a random UUID that means nothing elsewhere. */
export const personField = z.guid();

/** A person, or null where a command on the server itself acted. */
export const actorField = personField.nullable();

/** A province by its INEI UBIGEO, or `*`. */
export const scopeField = z.string().regex(/^(\d{4}|\*)$/);

/** A target's public code. */
export const targetField = z.string().regex(TARGET_CODE);

/** A moment in UTC with milliseconds, in its one form. */
export const instantField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));

/** A status that somebody may claim. */
export const claimField = z.enum(CLAIMABLE_STATUSES);

/** A number of things. */
export const countField = z.int().min(0);

/** What every entry begins with: version of the format, type, moment of the act. */
export function entryFields<T extends string>(type: T) {
  return { v: z.literal(1), type: z.literal(type), at: instantField };
}
