import { z } from "zod";
import type { Instant } from "./calendar";
import { holdsPersonalData } from "./personal-data";
import { isSamePerson, type Person } from "./same-person";
import { SETTINGS, type SettingKey, type SettingValues } from "./setting";
import { shortText } from "./text";
import { says } from "./validation-key";

/** Why somebody proposes to change the method; the record says one of these. */
export const METHOD_REASONS = [
  "law",
  "comparability",
  "public_request",
  "workload",
  "mistake",
  "other",
] as const;

export type MethodReason = (typeof METHOD_REASONS)[number];

/** Where a proposal stands; an open one waits for a second administrator for as long as it takes. */
export const PROPOSAL_STATES = [
  "open",
  "confirmed",
  "refused",
  "withdrawn",
] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What ends a proposal: a second person confirms or refuses it, or whoever made it withdraws it. */
export const PROPOSAL_ENDS = ["confirm", "refuse", "withdraw"] as const;

export type ProposalEnd = (typeof PROPOSAL_ENDS)[number];

/** Length in graphemes of what a proposal says beside its reason. */
export const METHOD_NOTE_LENGTH = { least: 20, most: 300 } as const;

/** The method that an instance begins with. */
export const FIRST_VERSION = 1;

/** The method of a day, as scorecards use and name it. */
export interface Method {
  methodVersion: number;
  verdictThreshold: number;
}

/** A change of a setting that one administrator proposes and nobody has confirmed yet. */
export interface MethodProposal {
  id: string;
  setting: SettingKey;
  before: number;
  after: number;
  reason: MethodReason;
  /** Null where the words were taken away. */
  note: string | null;
  proposedBy: string;
  proposerName: string;
  proposedAt: Instant;
}

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

/** Why somebody may not end a proposal in a way, or null: nobody confirms or refuses their own, from whichever account, and only whoever made it withdraws it. */
export function proposalBar(
  end: ProposalEnd,
  { proposedBy }: Pick<MethodProposal, "proposedBy">,
  person: Person,
): "own_proposal" | "not_own_proposal" | null {
  const isOwn = isSamePerson(person, proposedBy);
  if (end === "withdraw") return isOwn ? null : "not_own_proposal";
  return isOwn ? "own_proposal" : null;
}

/** The method with a setting changed, as an open proposal would leave it. */
export function settingsWith(
  values: SettingValues,
  { setting, after }: Pick<MethodProposal, "setting" | "after">,
): SettingValues {
  return { ...values, [setting]: after };
}
