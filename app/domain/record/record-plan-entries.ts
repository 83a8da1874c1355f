import { z } from "zod";
import { SUCCESSION_REASONS } from "../succession/succession";
import { MANDATES } from "../plan/plan";
import {
  countField,
  entryFields,
  hashField,
  idField,
  instantField,
  personField,
  targetField,
} from "./record-fields";

/** A plan became public with all of its targets; `content` is `planContentHash`. */
export const planPublished = z.strictObject({
  ...entryFields("plan_published"),
  plan: idField,
  prefix: idField,
  province: z.string().regex(/^\d{4}$/),
  term: idField,
  mandate: z.enum(MANDATES),
  document: hashField,
  targets: countField,
  projections: countField,
  actions: countField,
  content: hashField,
});

/** What is said about a plan was mended; the hashes are `planFactsHash` before and after. */
export const planAmended = z.strictObject({
  ...entryFields("plan_amended"),
  plan: idField,
  fields: z.array(idField).min(1),
  before: hashField,
  after: hashField,
});

/** A target was mended, or added (`before` null); the hashes are `targetContentHash`. */
export const targetAmended = z.strictObject({
  ...entryFields("target_amended"),
  plan: idField,
  target: targetField,
  fields: z.array(idField),
  before: hashField.nullable(),
  after: hashField,
});

/** Two people settled whose plan it is; `source` commits to where they took it from. */
export const mandateSet = z.strictObject({
  ...entryFields("mandate_set"),
  plan: idField,
  before: z.enum(MANDATES),
  after: z.enum(MANDATES),
  people: z.array(personField).min(1),
  source: hashField.nullable(),
});

/**
 * Promises are followed as others since `decidedAt`: one as several, or several as one. It took two
 * people; what was imported names nobody.
 */
export const targetSucceeded = z.strictObject({
  ...entryFields("target_succeeded"),
  plan: idField,
  from: z.array(targetField).min(1),
  to: z.array(targetField).min(1),
  reason: z.enum(SUCCESSION_REASONS),
  people: z.array(personField),
  decidedAt: instantField,
});
