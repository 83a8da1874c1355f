import type { IsoDate } from "../text/calendar";
import type { ValidationKey } from "../text/validation-key";

/** Registers and papers of the state that a piece of evidence may be a number of. */
export const RECORD_TYPES = [
  "cui",
  "infobras",
  "ordinance",
  "information_request",
  "other",
] as const;

export type RecordType = (typeof RECORD_TYPES)[number];

/** An entry of a public register, or a numbered paper. */
export interface OfficialRecord {
  type: RecordType;
  number: string;
}

/** Longest number as it is typed, in UTF-16 units. */
export const MAX_RECORD_NUMBER = 60;

/** What people write before the number itself. */
const PREFIX =
  /^(?:(?:c[oó]digo|cui|snip|infobras|ordenanza|municipal|n[uú]m(?:ero)?|nro|no|n)(?:[.:°º]+|(?=[\s\d])) *)+/iu;

/** The oldest year an ordinance may bear. */
const OLDEST_YEAR = 1900;

export type RecordReading =
  { ok: true; number: string } | { ok: false; problem: ValidationKey };

/**
 * Reads a number as somebody wrote it. A CUI has 7 digits (a SNIP code, its forerunner, 4 to 6), a
 * code of INFObras 4 to 8, an ordinance its number, its year and who passed it (`012-2020-MPE`), the
 * answer to a request its number with a digit in it. `N° 12-2020-mpe` is `012-2020-MPE`.
 */
export function readRecordNumber(
  type: RecordType,
  typed: string,
  today: IsoDate,
): RecordReading {
  if (typed.length > MAX_RECORD_NUMBER * 2) return wrong("too_long");
  const text = typed.normalize("NFC").trim().replace(/\s+/g, " ");
  if (text.length > MAX_RECORD_NUMBER) return wrong("too_long");
  switch (type) {
    case "cui":
      return digits(text, /^\d{4,7}$/, "record_cui");
    case "infobras":
      return digits(text, /^\d{4,8}$/, "record_infobras");
    case "ordinance":
      return ordinance(text, Number(today.slice(0, 4)));
    case "information_request":
      return /\d/.test(text) ? right(text) : wrong("record_request");
    case "other":
      return right(text);
  }
}

function digits(
  text: string,
  form: RegExp,
  problem: ValidationKey,
): RecordReading {
  const number = text.replace(PREFIX, "");
  return form.test(number) ? right(number) : wrong(problem);
}

function ordinance(text: string, thisYear: number): RecordReading {
  const bare = text.replace(PREFIX, "").toUpperCase();
  const parts =
    /^(\d{1,4}) ?[-/] ?(\d{4})((?:[-/][A-ZÑ0-9.]{1,20}){0,4})$/.exec(bare);
  if (parts === null) return wrong("record_ordinance");
  const [, number = "", year = "", body = ""] = parts;
  const isPast = Number(year) >= OLDEST_YEAR && Number(year) <= thisYear;
  return isPast && Number(number) > 0
    ? right(`${number.padStart(3, "0")}-${year}${body}`)
    : wrong("record_ordinance");
}

function right(number: string): RecordReading {
  return { ok: true, number };
}

function wrong(problem: ValidationKey): RecordReading {
  return { ok: false, problem };
}

/** A CUI or a code of the system before it, which had fewer digits. */
export function isSnip({ type, number }: OfficialRecord): boolean {
  return type === "cui" && number.length < 7;
}

/**
 * The page of a register's own system on one entry; null where there is none that stays. The ministry's
 * investment system tells codes of its forerunner from CUIs by a type.
 */
export function recordPageUrl(record: OfficialRecord): string | null {
  const { type, number } = record;
  switch (type) {
    case "cui":
      return `https://ofi5.mef.gob.pe/ssi/Ssi/Index?codigo=${number}&tipo=${isSnip(record) ? 1 : 2}`;
    case "infobras":
      return `https://infobras.contraloria.gob.pe/InfobrasWeb/Mapa/Sumario?ObraId=${number}`;
    default:
      return null;
  }
}
