import { z } from "zod";
import { groupContactInput, groupRoleInput, InviteInput } from "./group-input";
import { says } from "../text/validation-key";

const id = z
  .string(says("id_malformed"))
  .min(1, says("id_malformed"))
  .max(64, says("id_malformed"));

/** What somebody may do inside their group, as the forms on its page send it. */
export const GroupAct = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("invite"), ...InviteInput.shape }),
    z.object({ intent: z.literal("uninvite"), invitation: id }),
    z.object({ intent: z.literal("role"), person: id, role: groupRoleInput }),
    z.object({ intent: z.literal("remove"), person: id }),
    z.object({ intent: z.literal("leave") }),
    z.object({ intent: z.literal("show") }),
    z.object({ intent: z.literal("hide") }),
    z.object({ intent: z.literal("contact"), contact: groupContactInput }),
  ],
  says("unknown_value"),
);

export type GroupAct = z.output<typeof GroupAct>;
