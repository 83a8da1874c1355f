import type { RecordEntryOf } from "#app/domain/record/record-entry";
import type { RecordWording } from "./record-wording";

/** Sentences about rejections and retractions that other people decide again. */
export const repeatSentences = {
  rejection_repeated: (
    entry: RecordEntryOf<"rejection_repeated">,
    day: string,
    say: RecordWording,
  ) => say.words.repeat.sentence.rejection(day, say.target(entry.target)),

  retraction_repeated: (
    entry: RecordEntryOf<"retraction_repeated">,
    day: string,
    say: RecordWording,
  ) => say.words.repeat.sentence.retraction(day, say.target(entry.target)),

  repeat_settled: (
    entry: RecordEntryOf<"repeat_settled">,
    day: string,
    say: RecordWording,
  ) => {
    const tell = say.words.repeat.sentence.settled[entry.outcome];
    const told = tell(day, say.target(entry.target));
    if (entry.decisions.length === 0) return told;
    const people = entry.decisions.map(({ person }) => person);
    return `${told} ${say.decidedBy(people)}`;
  },
};
