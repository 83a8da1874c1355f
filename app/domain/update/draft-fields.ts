import { z } from "zod";
import {
  EVIDENCE_PLACE_LENGTH,
  EVIDENCE_TITLE_LENGTH,
} from "../evidence/evidence-input";
import { MAX_EVIDENCE } from "../evidence/evidence";
import { MAX_RECORD_NUMBER } from "../evidence/official-record";
import { MAX_URL } from "../form/safe-url";
import { unitBound } from "../text/text";
import { SUMMARY_LENGTH } from "./update-input";
import { says } from "../text/validation-key";

/** Bound of the fields that hold a code, a day, a number or an id. */
const SHORT = 100;

/** What was typed, as it was typed, up to a number of UTF-16 units; missing is empty. */
function typed(most: number) {
  return z
    .string(says("characters_not_allowed"))
    .max(most, says("too_long"))
    .default("");
}

const draftRow = z.object({
  kind: typed(SHORT),
  title: typed(unitBound(EVIDENCE_TITLE_LENGTH.most)),
  url: typed(MAX_URL * 2),
  date: typed(SHORT),
  visibility: typed(SHORT),
  place: typed(unitBound(EVIDENCE_PLACE_LENGTH)),
  received: typed(SHORT),
  recordType: typed(SHORT),
  recordNumber: typed(MAX_RECORD_NUMBER * 2),
});

/**
 * Schema of an update that its author is still writing: every field as typed, nothing required,
 * lengths bounded. It gives back what the form needs to be shown again, and holds everything that
 * `updateInput` would accept.
 */
export const DraftFields = z.object({
  status: typed(SHORT),
  effectiveDate: typed(SHORT),
  summary: typed(unitBound(SUMMARY_LENGTH.most)),
  measuredValue: typed(SHORT),
  groupId: typed(SHORT),
  reason: typed(SHORT),
  evidence: z
    .array(draftRow, says("evidence_missing"))
    .max(MAX_EVIDENCE, says("evidence_too_many"))
    .default([]),
});

export type DraftFields = z.output<typeof DraftFields>;
