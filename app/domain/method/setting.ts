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
