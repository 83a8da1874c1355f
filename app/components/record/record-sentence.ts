import { limaDay } from "#app/domain/text/calendar";
import type {
  RecordEntry,
  RecordEntryOf,
  RecordEntryType,
} from "#app/domain/record/record-entry";
import { formatDay } from "#app/i18n/format";
import { closureSentences } from "./closure-sentences";
import { groupSentences } from "./group-sentences";
import { interestSentences } from "./interest-sentences";
import { contestSentences } from "./contest-sentences";
import { importSentences } from "./import-sentences";
import { methodSentences } from "./method-sentences";
import { peopleSentences } from "./people-sentences";
import { planSentences } from "./plan-sentences";
import {
  recordWording,
  type RecordWording,
  type SentenceContext,
} from "./record-wording";
import { removalSentences } from "./removal-sentences";
import { repeatSentences } from "./repeat-sentences";
import { restoreSentences } from "./restore-sentences";
import { updateSentences } from "./update-sentences";
import { wordsSentences } from "./words-sentences";

/** One sentence maker for each type of entry. */
type Sentences = {
  [T in RecordEntryType]: (
    entry: RecordEntryOf<T>,
    day: string,
    wording: RecordWording,
  ) => string;
};

const SENTENCES: Sentences = {
  ...planSentences,
  ...updateSentences,
  ...peopleSentences,
  ...methodSentences,
  ...importSentences,
  ...restoreSentences,
  ...closureSentences,
  ...interestSentences,
  ...groupSentences,
  ...contestSentences,
  ...removalSentences,
  ...repeatSentences,
  ...wordsSentences,
};

/** Says an entry in words: `El 12/03/2021 se publicó que la promesa ESP-S-01 (Espinar) está …`. What has no name any more keeps its code. */
export function recordSentence(
  entry: RecordEntry,
  context: SentenceContext,
): string {
  const day = formatDay(limaDay(entry.at), context.language);
  // The table has one maker for each type, which the compiler cannot tie to the entry's own type.
  const say = SENTENCES[entry.type] as (
    entry: RecordEntry,
    day: string,
    wording: RecordWording,
  ) => string;
  return say(entry, day, recordWording(context));
}
