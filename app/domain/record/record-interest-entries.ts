import { z } from "zod";
import { CONFLICT_KINDS } from "../decision/conflict";
import {
  entryFields,
  idField,
  personField,
  scopeField,
  targetField,
} from "./record-fields";
import { recordedDecision } from "./record-update-entries";

/** A moderator declared what ties them to a province; from here on they decide nothing there. */
export const conflictDeclared = z.strictObject({
  ...entryFields("conflict_declared"),
  conflict: idField,
  person: personField,
  province: scopeField,
  kind: z.enum(CONFLICT_KINDS),
});

/** A later declaration no longer names it. */
export const conflictEnded = z.strictObject({
  ...entryFields("conflict_ended"),
  conflict: idField,
  person: personField,
  province: scopeField,
  kind: z.enum(CONFLICT_KINDS),
});

/** What this person had helped to publish is reviewed again by others; it stays public, marked so. */
export const reviewReopened = z.strictObject({
  ...entryFields("review_reopened"),
  reopening: idField,
  update: idField,
  version: z.int().min(1),
  target: targetField,
  person: personField,
});

/** Others confirmed it; the decisions are those that did, oldest first. */
export const publicationConfirmed = z.strictObject({
  ...entryFields("publication_confirmed"),
  reopening: idField,
  update: idField,
  version: z.int().min(1),
  target: targetField,
  decisions: z.array(recordedDecision).min(1),
});
