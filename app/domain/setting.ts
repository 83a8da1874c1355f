import { z } from "zod";
import { says } from "./validation-key";

/**
 * What an administrator may set, with what it is until somebody does. That nobody decides on their
 * own and that a verdict takes two people are rules, not settings.
 */
export const SETTINGS = {
  /** People whose approval publishes an update that is no verdict: one, or two. */
  ordinary_approvals: { initial: 1, least: 1, most: 2, whole: true },
  /** Share of targets with a verdict below which fulfilment stays unknown, 0 to 1. */
  verdict_threshold: { initial: 0.5, least: 0.25, most: 1, whole: false },
} as const;

export type SettingKey = keyof typeof SETTINGS;

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

/** The value of every setting. */
export type SettingValues = Readonly<Record<SettingKey, number>>;

/** What holds where nobody has set anything. */
export const INITIAL_SETTINGS: SettingValues = {
  ordinary_approvals: SETTINGS.ordinary_approvals.initial,
  verdict_threshold: SETTINGS.verdict_threshold.initial,
};

/** Says whether a setting may take a value: within its bounds, whole where it counts people, else in whole percents. */
export function settingFits(key: SettingKey, value: number): boolean {
  const { least, most, whole } = SETTINGS[key];
  const steps = whole ? value : value * 100;
  return (
    value >= least &&
    value <= most &&
    Math.abs(steps - Math.round(steps)) < 1e-9
  );
}

/** One change as a form sends it; the value as stored (a share is 0 to 1), and what was seen before it. */
export const SettingInput = z
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
  })
  .transform(({ setting, before, value }) => ({
    setting,
    before,
    after: SETTINGS[setting].whole ? value : value / 100,
  }));

export type SettingInput = z.output<typeof SettingInput>;

/** A setting with its value as one key, so that rows and entries can be compared. */
export function settingKey(
  setting: string,
  value: number | string | null,
): string {
  return `${setting} ${value}`;
}
