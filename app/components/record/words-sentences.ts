import type { RecordEntryOf } from "#app/domain/record/record-entry";
import type { RecordWording } from "./record-wording";

/** Sentences about public words that belong to no update and were taken out of sight. */
export const wordsSentences = {
  words_removed: (
    entry: RecordEntryOf<"words_removed">,
    day: string,
    say: RecordWording,
  ) => {
    const { contest, record, removedWords } = say.words;
    const { sentence } = removedWords;
    const told = sentence[entry.act](
      day,
      sentence.what[entry.subject](entry.key),
    );
    const ground = contest.ground[entry.ground] ?? entry.ground;
    return `${told} ${record.because(ground)} ${say.decidedBy(entry.people)}`;
  },

  words_restored: (
    entry: RecordEntryOf<"words_restored">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.removedWords;
    const what = sentence.what[entry.subject](entry.key);
    return `${sentence.restored(day, what)} ${say.doneBy(entry.by)}`;
  },
};
