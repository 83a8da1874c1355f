import { z } from "zod";
import { entryFields, idField, targetField } from "./record-fields";

/**
 * What is public is reviewed again by others, since a rule of who may decide may not have been kept.
 * It names nobody: it is also written where two accounts turn out to be one person's, which is not
 * for the public to know.
 */
export const reviewRepeated = z.strictObject({
  ...entryFields("review_repeated"),
  reopening: idField,
  update: idField,
  version: z.int().min(1),
  target: targetField,
});
