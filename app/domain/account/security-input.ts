import { z } from "zod";
import { isCommonPassword } from "./password-strength";
import { emailInput, newPassword, PASSWORD_LENGTH } from "./user-input";
import { says } from "../text/validation-key";

/** A code of an app or from paper, as typed. */
export const CodeInput = z.object({
  code: z
    .string(says("blank"))
    .max(40, says("code_malformed"))
    .refine((code) => code.trim() !== "", says("blank")),
});

/** A password or a code, as typed. */
export const CheckInput = z.object({
  password: z
    .string(says("blank"))
    .max(PASSWORD_LENGTH.most * 4, says("password_too_long"))
    .refine((typed) => typed !== "", says("blank")),
});

/** An address to send a link to. */
export const EmailInput = z.object({ email: emailInput });

/** A password being chosen by somebody whose name and address are known; shorter where a second factor stands beside it. */
export function newPasswordFor(
  personal: readonly string[],
  { hasFactor }: { hasFactor: boolean },
) {
  const least = hasFactor
    ? PASSWORD_LENGTH.leastWithFactor
    : PASSWORD_LENGTH.least;
  return z.object({
    password: newPassword(least).refine(
      (chosen) => !isCommonPassword(chosen, personal),
      says("password_common"),
    ),
  });
}
