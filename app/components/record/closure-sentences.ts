import type { RecordEntryOf } from "#app/domain/record/record-entry";
import type { RecordWording } from "./record-wording";

/** Sentences about accounts that their owners deleted. */
export const closureSentences = {
  account_closed: (
    entry: RecordEntryOf<"account_closed">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.record;
    const person = say.person(entry.person);
    return sentence.accountClosed(day, person, entry.renamed);
  },
};
