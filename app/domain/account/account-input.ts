import { z } from "zod";
import { isCommonPassword } from "./password-strength";
import { shortText } from "../text/text";
import { EVERYWHERE, ROLES } from "./user";
import { emailInput, NAME_LENGTH, newPasswordInput } from "./user-input";
import { says } from "../text/validation-key";

/** Province slugs between commas, or nothing: `espinar,tarata`. */
const provincesInput = z
  .string()
  .default("")
  .transform((text) => text.split(",").map((slug) => slug.trim()))
  .transform((slugs) => slugs.filter((slug) => slug !== ""));

/** Which role an administrator means, and where: without provinces it is everywhere. */
export const RoleInput = z
  .object({
    role: z.enum(ROLES, says("unknown_value")),
    provinces: provincesInput,
  })
  .transform(({ role, provinces }) => ({
    role,
    scopes: provinces.length > 0 ? provinces : [EVERYWHERE],
  }));

/** An account made by whoever runs the instance: any name will do, an authority's too. */
export const NewAccountInput = z.object({
  name: shortText(NAME_LENGTH.most, NAME_LENGTH.least),
  email: emailInput,
});

/** A password chosen for such an account. */
export function passwordFor(name: string, email: string) {
  const own = [name, email.split("@")[0] ?? ""];
  return newPasswordInput.refine(
    (chosen) => !isCommonPassword(chosen, own),
    says("password_common"),
  );
}
