import type { RecordEntryOf } from "#app/domain/record/record-entry";
import type { RecordWording } from "./record-wording";

/** Sentences about declared interests, and what they sent back for review. */
export const interestSentences = {
  conflict_declared: (
    entry: RecordEntryOf<"conflict_declared">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence, kind } = say.words.interest;
    const province = say.province(entry.province);
    const tie = kind[entry.kind].toLowerCase();
    return sentence.declared(day, say.person(entry.person), province, tie);
  },

  conflict_ended: (
    entry: RecordEntryOf<"conflict_ended">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence, kind } = say.words.interest;
    const province = say.province(entry.province);
    const tie = kind[entry.kind].toLowerCase();
    return sentence.ended(day, say.person(entry.person), province, tie);
  },

  review_reopened: (
    entry: RecordEntryOf<"review_reopened">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.interest;
    const person = say.person(entry.person);
    return sentence.reopened(day, say.target(entry.target), person);
  },

  review_repeated: (
    entry: RecordEntryOf<"review_repeated">,
    day: string,
    say: RecordWording,
  ) => say.words.interest.sentence.repeated(day, say.target(entry.target)),

  publication_confirmed: (
    entry: RecordEntryOf<"publication_confirmed">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.interest;
    return [
      sentence.confirmed(day, say.target(entry.target)),
      say.decidedBy(entry.decisions.map(({ person }) => person)),
    ].join(" ");
  },
};
