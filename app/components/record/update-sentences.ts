import type { RecordEntryOf } from "#app/domain/record/record-entry";
import { isVerdict } from "#app/domain/status/status";
import type { RecordWording } from "./record-wording";

/** Sentences about what was said of a promise, and taken back. */
export const updateSentences = {
  update_approved: (
    entry: RecordEntryOf<"update_approved">,
    day: string,
    say: RecordWording,
  ) => {
    const { record, status } = say.words;
    const publish = isVerdict(entry.status)
      ? record.sentence.verdictApproved
      : record.sentence.updateApproved;
    const evidence = entry.evidence.length + entry.protectedEvidence;
    return [
      publish(
        day,
        say.target(entry.target),
        status.label[entry.status],
        say.day(entry.effectiveDate),
      ),
      ...(entry.reason === null
        ? []
        : [record.because(status.reason[entry.reason])]),
      record.counts.evidence(evidence),
      say.decidedBy(entry.decisions.map(({ person }) => person)),
    ].join(" ");
  },

  update_retracted: (
    entry: RecordEntryOf<"update_retracted">,
    day: string,
    say: RecordWording,
  ) => {
    const { record, decision } = say.words;
    return [
      record.sentence.updateRetracted(day, say.target(entry.target)),
      record.because(decision.reason[entry.reason] ?? entry.reason),
      say.decidedBy(entry.decisions.map(({ person }) => person)),
    ].join(" ");
  },
};
