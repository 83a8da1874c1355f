import { z } from "zod";
import { onceSound } from "../form/once-sound";
import { longText, orNull } from "../text/text";
import { says } from "../text/validation-key";
import { REMOVAL_GROUNDS } from "./removal";
import { MOST_PHRASES, PHRASE_LENGTH } from "./removal-input";
import { WORDS_ACTS, WORDS_SUBJECTS } from "./words-removal";

/** Which words, as a choice of the form: `method:2`. */
const subject = z
  .string(says("choose_one"))
  .regex(/^[a-z]+:[A-Za-z0-9._:-]{1,80}$/, says("choose_one"))
  .transform((text) => ({
    subject: text.slice(0, text.indexOf(":")),
    key: text.slice(text.indexOf(":") + 1),
  }))
  .pipe(
    z.object({
      subject: z.enum(WORDS_SUBJECTS, says("choose_one")),
      key: z.string(),
    }),
  );

const phrases = orNull(longText(1, MOST_PHRASES * PHRASE_LENGTH)).transform(
  (text) =>
    (text ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
);

/** Schema of a proposal to take words that belong to no update out of sight, over the fields of its form. */
export const WordsRemovalInput = z
  .object({
    subject,
    act: z.enum(WORDS_ACTS, says("choose_one")),
    ground: z.enum(REMOVAL_GROUNDS, says("choose_one")),
    phrases,
  })
  .refine(({ act, phrases }) => act !== "redact" || phrases.length > 0, {
    ...says("blank"),
    path: ["phrases"],
    ...onceSound("act", "phrases"),
  })
  .transform(({ subject, ...input }) => ({ ...input, ...subject }));

export type WordsRemovalInput = z.output<typeof WordsRemovalInput>;
