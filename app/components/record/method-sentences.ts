import type { RecordEntryOf } from "#app/domain/record/record-entry";
import { settingWords } from "./people-sentences";
import type { RecordWording } from "./record-wording";

/** Sentences about versions of the method. */
export const methodSentences = {
  method_changed: (
    entry: RecordEntryOf<"method_changed">,
    day: string,
    say: RecordWording,
  ) => {
    const { because, sentence } = say.words.record;
    const { name, before, after } = settingWords(entry, say);
    const version = say.count(entry.version);
    return [
      sentence.methodChanged(day, version, name, before, after),
      because(say.words.method.reasonName[entry.reason]),
      say.decidedBy(entry.people),
    ].join(" ");
  },
};
