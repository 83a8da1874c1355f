import type { RecordEntryOf } from "#app/domain/record/record-entry";
import type { RecordWording } from "./record-wording";

/** Sentences about what was taken out of sight, and what came back. */
export const removalSentences = {
  content_removed: (
    entry: RecordEntryOf<"content_removed">,
    day: string,
    say: RecordWording,
  ) => {
    const { contest, record } = say.words;
    const { sentence, ground } = contest;
    return [
      sentence.removed[entry.act](day, say.target(entry.target)),
      record.because(ground[entry.ground] ?? entry.ground),
      say.decidedBy(entry.people),
      ...(entry.urgent ? [sentence.urgent] : []),
    ].join(" ");
  },

  removal_confirmed: (
    entry: RecordEntryOf<"removal_confirmed">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.contest;
    const told = sentence.removalConfirmed(day, say.target(entry.target));
    return `${told} ${say.doneBy(entry.by)}`;
  },

  content_restored: (
    entry: RecordEntryOf<"content_restored">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.contest;
    const told = sentence.contentRestored(day, say.target(entry.target));
    return `${told} ${say.doneBy(entry.by)}`;
  },
};
