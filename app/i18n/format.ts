import { LIMA, type IsoDate, type Instant } from "#app/domain/text/calendar";
import type { Language } from "./language";

const LOCALES: Record<Language, string> = { es: "es-PE", en: "en-GB" };

/** A whole or decimal number as the reader writes it: `1,234.5` in both languages. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    maximumFractionDigits: 2,
  }).format(value);
}

/** The size of a file as people say it: 340 KB, 1.2 MB. */
export function formatBytes(bytes: number, language: Language): string {
  const isLarge = bytes >= 1024 * 1024;
  const size = isLarge ? bytes / 1024 / 1024 : Math.max(1, bytes / 1024);
  const digits = isLarge ? Math.round(size * 10) / 10 : Math.round(size);
  return `${formatNumber(digits, language)}\u00a0${isLarge ? "MB" : "KB"}`;
}

/**
 * A share from 0 to 1 as whole percents: 0.615 is `62 %` in Spanish, with a space that does not break,
 * and `62%` in English.
 */
export function formatShare(share: number, language: Language): string {
  const percents = formatNumber(Math.round(share * 100), language);
  return language === "es" ? `${percents}\u00a0%` : `${percents}%`;
}

/** A calendar day as `31/12/2022`. */
export function formatDay(day: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A calendar day in words: `31 de diciembre de 2022`, `31 December 2022`. */
export function formatDayInWords(day: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}

/** The month of a day, short and without a dot: `mar`, `set`; `Mar`, `Sept`. */
export function formatMonth(day: IsoDate, language: Language): string {
  const month = new Intl.DateTimeFormat(LOCALES[language], {
    month: "short",
    timeZone: "UTC",
  })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/\.$/, "");
  return language === "es" ? month.toLocaleLowerCase("es-PE") : month;
}

/** A moment as day and time in Lima: `31/12/2022, 18:59`. */
export function formatMoment(moment: Instant, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: LIMA,
  }).format(new Date(moment));
}
