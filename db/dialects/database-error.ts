/**
 * What went wrong, in words that hold on every engine. `busy` asks the caller to
 * come back; `storage` means that the disk, the file or the server is not there.
 */
export type DatabaseErrorKind =
  | "unique"
  | "foreign_key"
  | "check"
  | "not_null"
  | "append_only"
  | "busy"
  | "storage"
  | "other";

/**
 * Any failure of the database, with the stack of the query that met it.
 *
 * It carries no values: the driver's own error, which may quote a row, is
 * deliberately not kept as its cause, so that logging it tells nobody's address.
 */
export class DatabaseError extends Error {
  override readonly name: string = "DatabaseError";

  constructor(
    readonly kind: DatabaseErrorKind,
    message: string,
    /** The engine's own code, for people who read logs: `SQLITE_CONSTRAINT`, `23505`. */
    readonly code: string = "",
  ) {
    super(message);
  }
}

/** The line for a connection is full or too slow: try again later (HTTP 503). */
export class DatabaseBusyError extends DatabaseError {
  override readonly name = "DatabaseBusyError";

  constructor(message: string, code = "") {
    super("busy", message, code);
  }
}
