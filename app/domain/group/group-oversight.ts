import { z } from "zod";
import {
  groupAboutInput,
  groupNameInput,
  groupReasonInput,
  groupRoleInput,
} from "./group-input";
import { orNull } from "../text/text";
import { says } from "../text/validation-key";

/** Why an administrator may not do something about a group. */
export type OversightRefusal =
  "not_allowed" | "group_not_found" | "already_closed";

/** What an administrator may do about a group, as the forms on its page send it; provinces have fields of their own. */
export const OversightAct = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("rename"),
      name: groupNameInput,
      about: orNull(groupAboutInput).transform((about) => about ?? ""),
    }),
    z.object({ intent: z.literal("move") }),
    z.object({ intent: z.literal("suspend"), reasonCode: groupReasonInput }),
    z.object({ intent: z.literal("resume") }),
    z.object({ intent: z.literal("close"), reasonCode: groupReasonInput }),
    z.object({
      intent: z.literal("role"),
      person: z.string().min(1).max(64),
      role: groupRoleInput,
    }),
  ],
  says("unknown_value"),
);

export type OversightAct = z.output<typeof OversightAct>;
