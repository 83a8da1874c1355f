import { z } from "zod";
import { isoDate } from "../text/calendar";
import { DECISION_REASONS } from "../decision/decision";
import { EVIDENCE_GRADES } from "../evidence/evidence";
import { NON_DELIVERY_REASONS } from "../status/status";
import {
  claimField,
  countField,
  entryFields,
  hashField,
  idField,
  instantField,
  personField,
  targetField,
} from "./record-fields";

/** One decision that counted; `note` is `decisionNoteHash`, null where there were no words. */
export const recordedDecision = z.strictObject({
  id: idField,
  person: personField,
  at: instantField,
  note: hashField.nullable(),
});

/** An update became public by its last decision; the decisions are those that approved it, oldest first. */
export const updateApproved = z.strictObject({
  ...entryFields("update_approved"),
  update: idField,
  version: z.int().min(1),
  target: targetField,
  author: personField,
  group: idField.nullable(),
  status: claimField,
  effectiveDate: isoDate,
  measuredValue: z.number().nullable(),
  reason: z.enum(NON_DELIVERY_REASONS).nullable(),
  /** `updateContentHash` of the version that was approved. */
  content: hashField,
  /** Public evidence in its order, with the grade it is shown with. */
  evidence: z.array(
    z.strictObject({
      id: idField,
      grade: z.enum(EVIDENCE_GRADES).nullable(),
    }),
  ),
  /** How many further items only moderators may see. */
  protectedEvidence: countField,
  decisions: z.array(recordedDecision).min(1),
});

/** A public update was taken back by its last decision; it stays in the history, struck through. */
export const updateRetracted = z.strictObject({
  ...entryFields("update_retracted"),
  update: idField,
  version: z.int().min(1),
  target: targetField,
  reason: z.enum(DECISION_REASONS),
  decisions: z.array(recordedDecision).min(1),
});
