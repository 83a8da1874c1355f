import { z } from "zod";
import { GROUP_CLOSE_REASONS, GROUP_ROLES, PROPOSAL_REASONS } from "./group";
import { isReservedName } from "../account/name-key";
import { longText, orNull, shortText } from "../text/text";
import { emailInput } from "../account/user-input";
import { says } from "../text/validation-key";

/** Lengths in graphemes of what a group says of itself. */
export const GROUP_LENGTH = {
  name: { least: 4, most: 80 },
  about: { least: 20, most: 600 },
  contact: { least: 5, most: 200 },
} as const;

/** The fields in which a form asks for a group's provinces: as many as one group watches at most. */
export const PROVINCE_FIELDS = [
  ...(["province", "province2", "province3"] as const),
  ...(["province4", "province5"] as const),
] as const;

/** Latin letters with their marks, digits, and what stands between the parts of a name. */
const NAME = /^[\p{Script=Latin}\p{Mn}0-9 .,&()'\u2019\u02BC\u02BB-]+$/u;

/** Schema of a group's name: refuses other scripts, and names that read as an authority's or the site's. */
export const groupNameInput = shortText(
  GROUP_LENGTH.name.most,
  GROUP_LENGTH.name.least,
)
  .refine((name) => NAME.test(name) && /\p{L}/u.test(name), {
    ...says("name_characters"),
    abort: true,
  })
  .refine(
    (name) =>
      !isReservedName(name) && !isReservedName(name.replace(/\d+/g, " ")),
    says("name_reserved"),
  );

/** Schema of what a group says of itself. */
export const groupAboutInput = longText(
  GROUP_LENGTH.about.least,
  GROUP_LENGTH.about.most,
);

/** Schema of the slugs of a group's provinces: one at least, each once. */
export const groupProvincesInput = z
  .array(z.string().regex(/^[a-z0-9-]{1,80}$/, says("unknown_value")))
  .transform((slugs) => [...new Set(slugs)].sort())
  .refine((slugs) => slugs.length > 0, says("choose_one"))
  .refine((slugs) => slugs.length <= PROVINCE_FIELDS.length, says("too_long"));

/** Schema of how to reach a group; it is never published. */
export const groupContactInput = shortText(
  GROUP_LENGTH.contact.most,
  GROUP_LENGTH.contact.least,
);

/** A group as somebody proposes it. */
export const ProposeGroupInput = z.object({
  name: groupNameInput,
  about: groupAboutInput,
  provinces: groupProvincesInput,
  contact: groupContactInput,
});

export type ProposeGroupInput = z.output<typeof ProposeGroupInput>;

const note = orNull(longText(1, 2_000));

/** What a moderator says of a proposed group; a refusal has a reason. */
export const DecideGroupInput = z.discriminatedUnion(
  "decision",
  [
    z.object({ decision: z.literal("approve"), note }),
    z.object({
      decision: z.literal("reject"),
      reasonCode: z.enum(PROPOSAL_REASONS, says("reason_missing")),
      note,
    }),
  ],
  says("choose_one"),
);

export type DecideGroupInput = z.output<typeof DecideGroupInput>;

/** Somebody is invited, by their address. */
export const InviteInput = z.object({ email: emailInput });

/** Schema of what somebody is in a group. */
export const groupRoleInput = z.enum(GROUP_ROLES, says("unknown_value"));

/** Schema of why a group rests or ends. */
export const groupReasonInput = z.enum(
  GROUP_CLOSE_REASONS,
  says("reason_missing"),
);
