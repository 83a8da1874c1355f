import type { RecordEntryOf } from "#app/domain/record/record-entry";
import type { RecordWording } from "./record-wording";

/** Sentences about a site that came back from a copy. */
export const restoreSentences = {
  entries_given_up: (
    { kept, lost }: RecordEntryOf<"entries_given_up">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.record;
    const first = say.count(kept);
    // The record may have gone another way, and not only further.
    return lost.size > kept
      ? sentence.entriesGivenUp(day, first, say.count(lost.size - 1), lost.root)
      : sentence.recordGivenUp(day, say.count(lost.size), lost.root);
  },
};
