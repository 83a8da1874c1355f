import { z } from "zod";
import { METHOD_REASONS } from "./method";
import { holdsPersonalData } from "../account/personal-data";
import { SETTINGS } from "./setting";
import { shortText } from "../text/text";
import { says } from "../text/validation-key";

/** Length in graphemes of what a proposal says beside its reason. */
export const METHOD_NOTE_LENGTH = { least: 20, most: 300 } as const;

/** A proposal as a form sends it: the value as stored (a share is 0 to 1), what was seen before it, and why. */
export const MethodInput = z
  .object({
    setting: z.enum(
      ["ordinary_approvals", "verdict_threshold"],
      says("unknown_value"),
    ),
    before: z.coerce.number(says("number_malformed")),
    value: z
      .string(says("blank"))
      .trim()
      .min(1, says("blank"))
      .regex(/^\d{1,3}$/, says("number_malformed"))
      .transform(Number),
    reason: z.enum(METHOD_REASONS, says("reason_missing")),
    note: shortText(METHOD_NOTE_LENGTH.most, METHOD_NOTE_LENGTH.least).refine(
      (note) => !holdsPersonalData(note),
      says("personal_data"),
    ),
  })
  .transform(({ setting, value, ...rest }) => ({
    ...rest,
    setting,
    after: SETTINGS[setting].whole ? value : value / 100,
  }));

export type MethodInput = z.output<typeof MethodInput>;
