import { z } from "zod";
import { accountClosed } from "./record-closure-entries";
import {
  appealDecided,
  appealFiled,
  contentRemoved,
  contentRestored,
  correctionDecided,
  removalConfirmed,
  replyPublished,
  replyRequested,
} from "./record-contest-entries";
import {
  groupApproved,
  groupClosed,
  groupMembersChanged,
  groupMoved,
  groupRenamed,
  groupResumed,
  groupSuspended,
} from "./record-group-entries";
import { dataImported, updateImported } from "./record-import-entries";
import {
  conflictDeclared,
  conflictEnded,
  publicationConfirmed,
  reviewReopened,
} from "./record-interest-entries";
import { methodChanged } from "./record-method-entries";
import {
  accountReactivated,
  accountSuspended,
  groupCreated,
  queueFigures,
  roleGranted,
  roleRevoked,
  settingChanged,
} from "./record-people-entries";
import { reviewRepeated } from "./record-person-entries";
import {
  mandateSet,
  planAmended,
  planPublished,
  targetAmended,
  targetSucceeded,
} from "./record-plan-entries";
import {
  rejectionRepeated,
  repeatSettled,
  retractionRepeated,
} from "./record-repeat-entries";
import { entriesGivenUp } from "./record-restore-entries";
import { wordsRemoved, wordsRestored } from "./record-words-entries";
import { updateApproved, updateRetracted } from "./record-update-entries";

/** Every type of entry; a new act is a further schema here, a sentence in the catalogue, and nothing else. */
export const recordEntrySchema = z.discriminatedUnion("type", [
  planPublished,
  planAmended,
  targetAmended,
  targetSucceeded,
  mandateSet,
  updateApproved,
  updateRetracted,
  roleGranted,
  roleRevoked,
  accountSuspended,
  accountReactivated,
  accountClosed,
  groupCreated,
  settingChanged,
  methodChanged,
  queueFigures,
  dataImported,
  updateImported,
  entriesGivenUp,
  conflictDeclared,
  conflictEnded,
  reviewReopened,
  publicationConfirmed,
  reviewRepeated,
  rejectionRepeated,
  retractionRepeated,
  repeatSettled,
  groupApproved,
  groupRenamed,
  groupMoved,
  groupSuspended,
  groupResumed,
  groupClosed,
  groupMembersChanged,
  appealFiled,
  appealDecided,
  replyRequested,
  replyPublished,
  correctionDecided,
  contentRemoved,
  removalConfirmed,
  contentRestored,
  wordsRemoved,
  wordsRestored,
]);

/** One act that changed what the public sees: codes, ids, hashes, dates and numbers only. */
export type RecordEntry = z.infer<typeof recordEntrySchema>;

export type RecordEntryType = RecordEntry["type"];

export const RECORD_ENTRY_TYPES: readonly RecordEntryType[] =
  recordEntrySchema.options.map((option) => option.shape.type.value);

/** The entry of one type. */
export type RecordEntryOf<T extends RecordEntryType> = Extract<
  RecordEntry,
  { type: T }
>;

/** What an entry of one type says beside its type and moment. */
export type RecordEntryFields<T extends RecordEntryType> = Omit<
  RecordEntryOf<T>,
  "v" | "type" | "at"
>;

/**
 * Makes an entry: `recordEntry("group_created", now, { group: "g1", by: null })`. Throws a ZodError
 * where a field is not the code, id, hash or date it should be: nobody types an entry, so that is a bug.
 */
export function recordEntry<T extends RecordEntryType>(
  type: T,
  now: Date,
  fields: RecordEntryFields<T>,
): RecordEntryOf<T> {
  const entry = { v: 1, type, at: now.toISOString(), ...fields };
  return recordEntrySchema.parse(entry) as RecordEntryOf<T>;
}

/** Reads an entry back from its canonical JSON; throws SyntaxError or ZodError where it is none. */
export function parseRecordEntry(payload: string): RecordEntry {
  return recordEntrySchema.parse(JSON.parse(payload));
}
