import { z } from "zod";
import { LINK_REASONS } from "./account-link";
import { shortText } from "../text/text";
import { says } from "../text/validation-key";

/** An account as an administrator types it: its address, or the name that others see. */
const typedAccount = shortText(254);

const id = z
  .string(says("id_malformed"))
  .regex(/^[\w-]{1,64}$/, says("id_malformed"));
const pair = { one: id, other: id };
const seen = { ...pair, proposedAt: z.iso.datetime(says("unknown_value")) };

/** What an administrator may do about two accounts of one person, as the forms of the signals send it. */
export const LinkAct = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("join"),
    account: typedAccount,
    otherAccount: typedAccount,
    reason: z.enum(LINK_REASONS.join, says("choose_one")),
  }),
  z.object({
    intent: z.literal("part"),
    ...pair,
    reason: z.enum(LINK_REASONS.part, says("choose_one")),
  }),
  z.object({ intent: z.literal("confirm"), ...seen }),
  z.object({ intent: z.literal("drop"), ...seen }),
]);

export type LinkAct = z.infer<typeof LinkAct>;
