import { z } from "zod";
import { isReservedName } from "./name-key";
import { holdsPersonalData } from "./personal-data";
import { onceSound } from "../form/once-sound";
import { isCommonPassword } from "./password-strength";
import { looksBlank } from "../text/text-fault";
import { shortText } from "../text/text";
import { says, type ValidationKey } from "../text/validation-key";

/** Shortest and longest display name, in graphemes. */
export const NAME_LENGTH = { least: 2, most: 60 } as const;

/** Shortest and longest password, in characters (code points). No rules of composition. */
export const PASSWORD_LENGTH = {
  least: 15,
  leastWithFactor: 12,
  most: 200,
} as const;

/** Longest e-mail address. */
export const EMAIL_LENGTH = 254;

/** Latin letters with their marks, digits, and what stands between the parts of a name. */
const NAME = /^[\p{Script=Latin}\p{Mn}0-9 .,'\u2019\u02BC\u02BB_-]+$/u;

const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;

/** Reserved as it stands, or once the digits that people append are taken off: `moderador2`. */
function readsReserved(name: string): boolean {
  return isReservedName(name) || isReservedName(name.replace(/\d+/g, " "));
}

/** Schema of the name others see; a pseudonym will do. Refuses other scripts and names that read as an authority's. */
export const displayNameInput = shortText(NAME_LENGTH.most, NAME_LENGTH.least)
  .refine((name) => NAME.test(name) && /\p{L}/u.test(name), {
    ...says("name_characters"),
    abort: true,
  })
  .refine((name) => !holdsPersonalData(name), says("personal_data"))
  .refine((name) => !readsReserved(name), says("name_reserved"));

/** Schema of an e-mail address: one `@`, a host with a dot, ASCII, 254 characters at most; kept as typed but for its ends. */
export const emailInput = z
  .string(says("email_malformed"))
  .max(EMAIL_LENGTH * 2, { ...says("email_malformed"), abort: true })
  .trim()
  .max(EMAIL_LENGTH, { ...says("email_malformed"), abort: true })
  .regex(EMAIL, { ...says("email_malformed"), abort: true })
  .refine((email) => email.indexOf("@") <= 64, says("email_malformed"));

function passwordFault(password: string): ValidationKey | null {
  const length = [...password].length;
  if (length > PASSWORD_LENGTH.most) return "password_too_long";
  if (looksBlank(password)) return "blank";
  if (/\p{Cs}|\0/u.test(password)) return "characters_not_allowed";
  return null;
}

/** Reads a password: NFC, so that one keyboard's `ñ` is another's; never trimmed. */
function password(alsoFaulty: (password: string) => ValidationKey | null) {
  return z
    .string(says("blank"))
    .max(PASSWORD_LENGTH.most * 4, {
      ...says("password_too_long"),
      abort: true,
    })
    .transform((typed, context) => {
      const composed = typed.normalize("NFC");
      const fault = passwordFault(composed) ?? alsoFaulty(composed);
      if (fault === null) return composed;
      context.addIssue({ code: "custom", message: fault });
      return z.NEVER;
    });
}

/** Schema of a password being chosen, of so many characters at least. */
export function newPassword(least: number) {
  return password((chosen) => {
    if ([...chosen].length < least) return "password_too_short";
    return isCommonPassword(chosen) ? "password_common" : null;
  });
}

/** Schema of a password that stands alone. */
export const newPasswordInput = newPassword(PASSWORD_LENGTH.least);

/** A new account; the password is held against the name and the address too. */
export const SignUpInput = z
  .object({
    name: displayNameInput,
    email: emailInput,
    password: newPasswordInput,
  })
  .refine(
    ({ name, email, password: chosen }) =>
      !isCommonPassword(chosen, [name, email.split("@")[0] ?? ""]),
    {
      ...says("password_common"),
      path: ["password"],
      ...onceSound("name", "email", "password"),
    },
  );

export type SignUpInput = z.output<typeof SignUpInput>;

/** Somebody who comes back; what is wrong with a password is told only when it is chosen. */
export const SignInInput = z.object({
  email: emailInput,
  password: password(() => null),
});

export type SignInInput = z.output<typeof SignInInput>;
