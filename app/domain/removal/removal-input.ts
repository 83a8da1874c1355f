import { z } from "zod";
import { onceSound } from "../form/once-sound";
import { REMOVAL_ACTS, REMOVAL_GROUNDS, REMOVAL_PARTS } from "./removal";
import { safeUrl } from "../form/safe-url";
import { idInput } from "../form/sending";
import { longText, orNull } from "../text/text";
import { says } from "../text/validation-key";

/** Length of the explanation for the person who confirms, in graphemes. */
export const REMOVAL_NOTE = { least: 20, most: 2000 } as const;

/** Most phrases of one redaction, and the longest of them. */
export const MOST_PHRASES = 50;
export const PHRASE_LENGTH = 300;

/** Which part of an update, as a choice of the form: `evidence:3f0c…`. */
const subject = z
  .string(says("choose_one"))
  .regex(/^[a-z]+:[A-Za-z0-9_-]{1,64}$/, says("choose_one"))
  .transform((text) => {
    const [part = "", partId = ""] = text.split(":");
    return { part, partId };
  })
  .pipe(
    z.object({
      part: z.enum(REMOVAL_PARTS, says("choose_one")),
      partId: idInput,
    }),
  );

/** Phrases, one a line; blank lines are passed over. */
const phrases = orNull(longText(1, MOST_PHRASES * PHRASE_LENGTH)).transform(
  (text) =>
    (text ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
);

/**
 * Schema of a proposal to take something out of sight, over the fields of its form. A redaction names
 * its phrases; a replacement has a link or a file, of which the form knows the second by `received`.
 */
export const RemovalInput = z
  .object({
    subject,
    act: z.enum(REMOVAL_ACTS, says("choose_one")),
    ground: z.enum(REMOVAL_GROUNDS, says("choose_one")),
    urgent: z.literal("on", says("unknown_value")).optional(),
    phrases,
    replacement: orNull(safeUrl),
    received: orNull(idInput),
    note: longText(REMOVAL_NOTE.least, REMOVAL_NOTE.most),
  })
  .refine(({ act, phrases }) => act !== "redact" || phrases.length > 0, {
    ...says("blank"),
    path: ["phrases"],
    ...onceSound("act", "phrases"),
  })
  .refine(
    ({ act, replacement, received }) =>
      act !== "replace" || replacement !== null || received !== null,
    {
      ...says("blank"),
      path: ["replacement"],
      ...onceSound("act", "replacement", "received"),
    },
  )
  .transform(({ subject, urgent, ...input }) => ({
    ...input,
    ...subject,
    urgent: urgent === "on",
  }));

/** A proposal as the command takes it. */
export type RemovalInput = z.output<typeof RemovalInput>;

/** What a second person, or whoever lifts, does with a proposal. */
export const REMOVAL_DECISIONS = ["confirm", "decline", "lift"] as const;

export type RemovalDecision = (typeof REMOVAL_DECISIONS)[number];

/** Schema of that, over the fields of its form. */
export const RemovalDecisionInput = z.object({
  decision: z.enum(REMOVAL_DECISIONS, says("choose_one")),
});
