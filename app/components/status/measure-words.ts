import type { Measure } from "#app/domain/status/measure";
import { formatNumber } from "#app/i18n/format";
import type { Language } from "#app/i18n/language";
import type { Words } from "#app/i18n/words";

/** A value with its unit: 41 and `percent` is `41 %`. */
export function valueInWords(
  value: number,
  unit: string,
  words: Words,
  language: Language,
): string {
  const number = formatNumber(value, language);
  return words.measure.unit[unit]?.(number) ?? number;
}

/** The promised value as a phrase: `bajar a 12 %`, `subir en 20 puntos porcentuales`. */
export function goalInWords(
  measure: Measure,
  words: Words,
  language: Language,
): string {
  const value = measure.points
    ? words.measure.points(formatNumber(measure.goal, language))
    : valueInWords(measure.goal, measure.unit, words, language);
  return words.measure.operator[measure.operator](value);
}
