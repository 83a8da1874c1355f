import { z } from "zod";
import { REMOVAL_GROUNDS } from "../removal/removal";
import { WORDS_ACTS, WORDS_SUBJECTS } from "../removal/words-removal";
import { entryFields, hashField, idField, personField } from "./record-fields";

/** Public words that belong to no update were hidden, redacted or removed by two people. */
export const wordsRemoved = z.strictObject({
  ...entryFields("words_removed"),
  removal: idField,
  subject: z.enum(WORDS_SUBJECTS),
  key: idField,
  act: z.enum(WORDS_ACTS),
  ground: z.enum(REMOVAL_GROUNDS),
  /** The commitment to what a redaction left, under a new salt. */
  after: hashField.nullable(),
  people: z.array(personField).length(2),
});

/** What was hidden of them is public again, word for word. */
export const wordsRestored = z.strictObject({
  ...entryFields("words_restored"),
  removal: idField,
  subject: z.enum(WORDS_SUBJECTS),
  key: idField,
  by: personField,
});
