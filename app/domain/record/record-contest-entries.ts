import { z } from "zod";
import {
  actorField,
  entryFields,
  hashField,
  idField,
  instantField,
  personField,
  targetField,
} from "./record-fields";
import { recordedDecision } from "./record-update-entries";
import {
  REMOVAL_ACTS,
  REMOVAL_GROUNDS,
  REMOVAL_PARTS,
} from "../removal/removal";
import { CORRECTION_REASONS } from "../statement/statement";

/** The author of a rejected update asks others to look at it; the update itself is not public, so it is not named. */
export const appealFiled = z.strictObject({
  ...entryFields("appeal_filed"),
  appeal: idField,
  target: targetField,
  author: personField,
  /** `contestWordsHash` of what the author says. */
  words: hashField,
});

/** Other people decided on an appeal; where it was upheld, the update's own entry stands before this one. */
export const appealDecided = z.strictObject({
  ...entryFields("appeal_decided"),
  appeal: idField,
  target: targetField,
  outcome: z.enum(["upheld", "dismissed"]),
  decisions: z.array(recordedDecision).min(1).max(3),
});

/** The government concerned was asked to answer a published update. */
export const replyRequested = z.strictObject({
  ...entryFields("reply_requested"),
  update: idField,
  target: targetField,
  by: actorField,
});

/** What a statement on a published update has in common with others of its kind. */
const statementFields = {
  statement: idField,
  update: idField,
  target: targetField,
  author: personField,
  filedAt: instantField,
  words: hashField,
  decisions: z.array(recordedDecision).length(1),
};

/** The answer of the government concerned stands beside a published update. */
export const replyPublished = z.strictObject({
  ...entryFields("reply_published"),
  ...statementFields,
});

/** Somebody said that a published update errs, and a moderator decided on it. */
export const correctionDecided = z.strictObject({
  ...entryFields("correction_decided"),
  ...statementFields,
  outcome: z.enum(["note", "retraction", "declined"]),
  reason: z.enum(CORRECTION_REASONS).nullable(),
});

/** Something of a published update was hidden, redacted, replaced or removed; its place bears the date and the ground. */
export const contentRemoved = z.strictObject({
  ...entryFields("content_removed"),
  removal: idField,
  update: idField,
  target: targetField,
  part: z.enum(REMOVAL_PARTS),
  partId: idField,
  act: z.enum(REMOVAL_ACTS),
  ground: z.enum(REMOVAL_GROUNDS),
  /** Whether one person acted because it could not wait for a second. */
  urgent: z.boolean(),
  /** The commitment to what is left, under a new salt; null where nothing is, and where it is only hidden. */
  after: hashField.nullable(),
  people: z.array(personField).min(1).max(2),
});

/** A second person stood by an urgent hiding. */
export const removalConfirmed = z.strictObject({
  ...entryFields("removal_confirmed"),
  removal: idField,
  target: targetField,
  by: actorField,
});

/** What was hidden is public again, word for word. */
export const contentRestored = z.strictObject({
  ...entryFields("content_restored"),
  removal: idField,
  update: idField,
  target: targetField,
  part: z.enum(REMOVAL_PARTS),
  partId: idField,
  by: actorField,
});
