import { z } from "zod";
import { orNull } from "../text/text";
import { says } from "../text/validation-key";

/** What an author does with what they typed. */
export const SENDING_INTENTS = ["draft", "submit", "withdraw"] as const;

const UUID =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Schema of a UUID in any case; gives it in lower case. */
export const uuidInput = z
  .string(says("id_malformed"))
  .trim()
  .toLowerCase()
  .regex(UUID, says("id_malformed"));

/** Schema of an id that this site made: letters, digits, `-` and `_`, 64 at most. */
export const idInput = z
  .string(says("id_malformed"))
  .regex(/^[A-Za-z0-9_-]{1,64}$/, says("id_malformed"));

/** Schema of a version as a form carries it: `"3"` is 3. */
export const versionInput = z
  .string(says("version_malformed"))
  .regex(/^[1-9]\d{0,8}$/, says("version_malformed"))
  .transform(Number);

/** What every sending of an update form carries beside its text. */
export const sendingFields = {
  submissionId: uuidInput,
  updateId: orNull(idInput),
  version: orNull(versionInput),
};

/** Rules an update and the version it was seen in to come together or not at all. */
export function namesItsVersion(sending: {
  updateId: string | null;
  version: number | null;
}): boolean {
  return (sending.updateId === null) === (sending.version === null);
}

/** A sending by itself: enough to withdraw, and to know what to read next. */
export const SendingInput = z
  .object({
    ...sendingFields,
    intent: z.enum(SENDING_INTENTS, says("choose_one")),
  })
  .refine(namesItsVersion, {
    ...says("version_malformed"),
    path: ["version"],
  });

export type SendingInput = z.output<typeof SendingInput>;
