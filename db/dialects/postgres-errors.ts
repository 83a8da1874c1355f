import {
  DatabaseBusyError,
  DatabaseError,
  type DatabaseErrorKind,
} from "./database-error";
import { driverError } from "./driver-error";

/** The code that our own triggers raise; class AP is free for applications. */
export const APPEND_ONLY_CODE = "AP001";

const CODES: Readonly<Record<string, DatabaseErrorKind>> = {
  "23505": "unique",
  "23503": "foreign_key",
  "23514": "check",
  "23502": "not_null",
  [APPEND_ONLY_CODE]: "append_only",
  "40001": "busy",
  "40P01": "busy",
  "55P03": "busy",
  "53300": "busy",
  "25006": "storage",
};

/** Whole classes: connection lost, out of resources, server shutting down, input or output, damage. */
const CLASSES: Readonly<Record<string, DatabaseErrorKind>> = {
  "08": "storage",
  "53": "storage",
  "57": "storage",
  "58": "storage",
  XX: "storage",
};

/** The kind of a driver's error by its SQLSTATE: `23505` is `unique`. */
export function classifyError(error: unknown): DatabaseErrorKind {
  const { code, message } = driverError(error);
  if (/^[0-9A-Z]{5}$/.test(code)) {
    return CODES[code] ?? CLASSES[code.slice(0, 2)] ?? "other";
  }
  if (/timeout exceeded when trying to connect/.test(message)) return "busy";
  const lost =
    /^E[A-Z]+$/.test(code) || /connection|not queryable/i.test(message);
  return lost ? "storage" : "other";
}

/**
 * Our own error for the driver's. The driver's `detail` quotes the row and some of its
 * messages quote a value (`… for type bigint: "…"`): neither is kept.
 */
export function describeError(error: unknown): DatabaseError {
  const { code, message } = driverError(error);
  const kind = classifyError(error);
  const said = message.replace(/: ".*$/s, "");
  const isWaiting = kind === "busy" && code === "";
  return isWaiting
    ? new DatabaseBusyError(said)
    : new DatabaseError(kind, said, code);
}
