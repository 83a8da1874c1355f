import { DatabaseError } from "./database-error";

/** The first release without the checkpoint race that could lose commits in WAL mode. */
export const OLDEST_SQLITE = "3.51.3";

/** The part of a connection that the checks below need. */
export interface PragmaConnection {
  all<R>(sql: string): Promise<R[]>;
}

/** The first one is the time-out, since changing the journal mode may have to wait. */
const WRITER_PRAGMAS: readonly (readonly [string, string | number])[] = [
  ["busy_timeout", 5_000],
  ["journal_mode", "wal"],
  ["synchronous", 2],
  ["foreign_keys", 1],
  // Without it `insert or replace` deletes rows behind the back of append-only triggers.
  ["recursive_triggers", 1],
  ["journal_size_limit", 64 * 1024 * 1024],
];

const READER_PRAGMAS: readonly (readonly [string, string | number])[] = [
  ["busy_timeout", 5_000],
  ["query_only", 1],
];

/** Throws unless the version is {@link OLDEST_SQLITE} or later. */
export function refuseOldSqlite(version: string): void {
  const numbers = version.split(".").map(Number);
  const oldest = OLDEST_SQLITE.split(".").map(Number);
  for (const [index, least] of oldest.entries()) {
    const number = numbers[index] ?? Number.NaN;
    if (number > least) return;
    if (number < least || Number.isNaN(number)) {
      throw new DatabaseError(
        "storage",
        `SQLite ${version} may lose commits: ${OLDEST_SQLITE} or later is needed`,
      );
    }
  }
}

/** Sets what a writing connection needs and reads each setting back. */
export async function bootWriter(connection: PragmaConnection): Promise<void> {
  const [row] = await connection.all<{ version: string }>(
    "select sqlite_version() as version",
  );
  refuseOldSqlite(row?.version ?? "");
  await applyPragmas(connection, WRITER_PRAGMAS);
}

/** Sets what a reading connection needs and reads each setting back. */
export async function bootReader(connection: PragmaConnection): Promise<void> {
  await applyPragmas(connection, READER_PRAGMAS);
}

async function applyPragmas(
  connection: PragmaConnection,
  pragmas: readonly (readonly [string, string | number])[],
): Promise<void> {
  for (const [name, wanted] of pragmas) {
    await connection.all(`pragma ${name} = ${wanted}`);
    const [row] = await connection.all<Record<string, unknown>>(
      `pragma ${name}`,
    );
    const found = Object.values(row ?? {})[0];
    if (found !== wanted) {
      throw new DatabaseError(
        "storage",
        `SQLite answers ${String(found)} for ${name}, not ${wanted}`,
      );
    }
  }
}
