import { z } from "zod";
import { REPEAT_OUTCOMES } from "../decision/repeated-review";
import { entryFields, idField, targetField } from "./record-fields";
import { recordedDecision } from "./record-update-entries";

/**
 * A rejection goes to other people, since a rule of who may decide may not have been kept. The update is
 * not public, so it is not named, nor anybody: see `reviewRepeated`.
 */
export const rejectionRepeated = z.strictObject({
  ...entryFields("rejection_repeated"),
  repeat: idField,
  target: targetField,
});

/** The same of a retraction: the update stays taken back while others look at its words again. */
export const retractionRepeated = z.strictObject({
  ...entryFields("retraction_repeated"),
  repeat: idField,
  update: idField,
  version: z.int().min(1),
  target: targetField,
});

/** What others made of it, by whom; where it was published, the update's own entry stands before this one. */
export const repeatSettled = z.strictObject({
  ...entryFields("repeat_settled"),
  repeat: idField,
  target: targetField,
  outcome: z.enum(REPEAT_OUTCOMES),
  /** Nobody where its author took it back. */
  decisions: z.array(recordedDecision).max(3),
});
