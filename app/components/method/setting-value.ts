import { SETTINGS, type SettingKey } from "#app/domain/method/setting";
import { formatNumber, formatShare } from "#app/i18n/format";
import type { Language } from "#app/i18n/language";

/** The value of a setting as people read it: a number of people, or a share in percent. */
export function settingValue(
  key: SettingKey,
  value: number,
  language: Language,
): string {
  return SETTINGS[key].whole
    ? formatNumber(value, language)
    : formatShare(value, language);
}
