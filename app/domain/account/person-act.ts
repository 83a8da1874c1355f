import { z } from "zod";
import { SuspensionInput } from "./suspension";
import { ROLES } from "./user";
import { says } from "../text/validation-key";

const roleInPlace = {
  role: z.enum(ROLES, says("choose_one")),
  /** A province's slug, or `*`. */
  scope: z
    .string(says("choose_one"))
    .regex(/^(\*|[a-z0-9-]{1,80})$/, says("unknown_value")),
};

/** What an administrator may do with an account, as the forms on its page send it. */
export const PersonAct = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("grant"), ...roleInPlace }),
  z.object({ intent: z.literal("revoke"), ...roleInPlace }),
  z.object({ intent: z.literal("suspend"), ...SuspensionInput.shape }),
  z.object({ intent: z.literal("reactivate") }),
]);
