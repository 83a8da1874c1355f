import { isIsoDate, type Instant, type IsoDate } from "../text/calendar";
import { parseSafeUrl } from "../form/safe-url";
import { textFault } from "../text/text-fault";
import { armed, disarmed } from "./cell";

/** What a cell of a column may hold, in the words of Table Schema. */
export interface Constraints {
  required?: true;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  maxLength?: number;
}

/** A column of the open data: what it holds, and how a value becomes a cell and a cell a value. */
export interface Column<T = unknown> {
  type: "string" | "integer" | "number" | "boolean" | "date" | "datetime";
  format?: "any" | "uri";
  constraints: Constraints;
  /** Computed from other columns or tables: an import passes over it. */
  derived: boolean;
  /** The cell, not yet quoted; empty for null. */
  write(value: T): string;
  /** The value of a cell that is not empty; undefined where it is none of this column. */
  read(cell: string): T | undefined;
}

function column<T>(
  type: Column["type"],
  constraints: Constraints,
  read: Column<T>["read"],
): Column<T> {
  return {
    type,
    constraints: { required: true, ...constraints },
    derived: false,
    write: String,
    read,
  };
}

function textColumn(
  most: number,
  isSound: (text: string) => boolean,
): Column<string> {
  return {
    ...column("string", { maxLength: most + 1 }, (cell) => {
      const text = armed(cell);
      const fits = text.length <= most && text === text.normalize("NFC");
      return fits && isSound(text) ? text : undefined;
    }),
    write: disarmed,
  };
}

/** Words of a plan or of this site, as long as `most` allows; no controls but line ends. */
export function words(most: number): Column<string> {
  return textColumn(most, (text) => !/[^\P{Cc}\n]|\p{Cs}/u.test(text));
}

/** Words that somebody wrote here, held to the rules of every form. */
export function told(most: number): Column<string> {
  return textColumn(most, (text) => textFault(text, true) === null);
}

/** A code, id or slug of a fixed form, which no spreadsheet runs. */
export function code(form: RegExp): Column<string> {
  const whole = new RegExp(`^(?:${form.source})$`);
  return column("string", { pattern: form.source }, (cell) =>
    whole.test(cell) ? cell : undefined,
  );
}

/** One of a few codes. */
export function choice<T extends string>(codes: readonly T[]): Column<T> {
  return column("string", { enum: codes }, (cell) =>
    codes.find((it) => it === cell),
  );
}

/** The address of a page, http or https. */
export function link(): Column<string> {
  const read = (cell: string) => {
    const reading = parseSafeUrl(cell);
    return reading.ok && reading.url === cell ? cell : undefined;
  };
  return { ...column("string", {}, read), format: "uri" };
}

/** The address of a page of this site, whatever its host. */
export function ownLink(): Column<string> {
  const read = (cell: string) => (URL.canParse(cell) ? cell : undefined);
  return { ...column("string", {}, read), format: "uri" };
}

/** A whole number. */
export function whole(minimum: number): Column<number> {
  return column("integer", { minimum }, (cell) =>
    /^-?\d{1,15}$/.test(cell) && Number(cell) >= minimum
      ? Number(cell)
      : undefined,
  );
}

/** A number with a point for its decimals. */
export function decimal(): Column<number> {
  return column("number", {}, (cell) => {
    const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/.test(cell);
    return isNumber && Number.isFinite(Number(cell)) ? Number(cell) : undefined;
  });
}

/** `true` or `false`. */
export function yesNo(): Column<boolean> {
  return column("boolean", {}, (cell) =>
    cell === "true" ? true : cell === "false" ? false : undefined,
  );
}

/** A calendar day in Lima. */
export function day(): Column<IsoDate> {
  return column("date", {}, (cell) => (isIsoDate(cell) ? cell : undefined));
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A moment in UTC with milliseconds. */
export function moment(): Column<Instant> {
  const read = (cell: string) => {
    const isMoment = INSTANT.test(cell) && isIsoDate(cell.slice(0, 10));
    return isMoment && !Number.isNaN(Date.parse(cell)) ? cell : undefined;
  };
  return { ...column("datetime", {}, read), format: "any" };
}

/** The same column where a cell may be empty, which means null. */
export function orNothing<T>(it: Column<T>): Column<T | null> {
  const { required: _required, ...constraints } = it.constraints;
  return {
    ...it,
    constraints,
    write: (value) => (value === null ? "" : it.write(value)),
  };
}

/** The same column, marked as computed from others. */
export function derived<T>(it: Column<T>): Column<T> {
  return { ...it, derived: true };
}
