import { DatabaseError, type DatabaseErrorKind } from "./database-error";
import { driverError } from "./driver-error";

/** The driver names the code in front of every message and tells constraints apart only in the text. */
const CONSTRAINTS: readonly (readonly [RegExp, DatabaseErrorKind])[] = [
  [/^SQLITE_CONSTRAINT: UNIQUE constraint failed/, "unique"],
  [/^SQLITE_CONSTRAINT: FOREIGN KEY constraint failed/, "foreign_key"],
  [/^SQLITE_CONSTRAINT: CHECK constraint failed/, "check"],
  [/^SQLITE_CONSTRAINT: NOT NULL constraint failed/, "not_null"],
  [/^SQLITE_CONSTRAINT: append_only: /, "append_only"],
];

const CODES: Readonly<Record<string, DatabaseErrorKind>> = {
  SQLITE_BUSY: "busy",
  SQLITE_LOCKED: "busy",
  SQLITE_FULL: "storage",
  SQLITE_IOERR: "storage",
  SQLITE_READONLY: "storage",
  SQLITE_CANTOPEN: "storage",
  SQLITE_CORRUPT: "storage",
  SQLITE_NOTADB: "storage",
};

/** The kind of a driver's error: `{code: "SQLITE_CONSTRAINT", message: "SQLITE_CONSTRAINT: UNIQUE …"}` is `unique`. */
export function classifyError(error: unknown): DatabaseErrorKind {
  const { code, message } = driverError(error);
  const constraint = CONSTRAINTS.find(([pattern]) => pattern.test(message));
  return constraint?.[1] ?? CODES[code] ?? "other";
}

/** Our own error for the driver's, with the stack of the caller: the driver's has none. */
export function describeError(error: unknown): DatabaseError {
  const { code, message } = driverError(error);
  return new DatabaseError(classifyError(error), message, code);
}
