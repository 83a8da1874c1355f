import { z } from "zod";
import { DECISION_REASONS } from "../decision/decision";
import {
  countField,
  entryFields,
  hashField,
  idField,
  instantField,
} from "./record-fields";
import { recordedDecision, updateApproved } from "./record-update-entries";

/** What another copy of this site had published was brought in; entries of its own for each plan, group and update follow. */
export const dataImported = z.strictObject({
  ...entryFields("data_imported"),
  /** How far the record of the other copy went. */
  source: z.strictObject({ size: countField, root: hashField }),
  /** SHA-256 of the descriptor, which names the hashes of all files. */
  package: hashField,
  files: z
    .array(
      z.strictObject({ name: idField, sha256: hashField, rows: countField }),
    )
    .min(1),
});

const { v: _v, type: _type, at: _at, ...claim } = updateApproved.shape;

/**
 * An update became public here as another copy had published it, retracted ones too. Its people are
 * known by pseudonym only: their accounts are closed from the start. `content` commits to the words
 * as they were brought in.
 */
export const updateImported = z.strictObject({
  ...entryFields("update_imported"),
  ...claim,
  decidedAt: instantField,
  retracted: z
    .strictObject({
      at: instantField,
      reason: z.enum(DECISION_REASONS),
      decisions: z.array(recordedDecision).min(1),
    })
    .nullable(),
});
