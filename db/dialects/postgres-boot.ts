import { DatabaseError } from "./database-error";

/** A setting as the server has it, for this connection; null where it knows none of that name. */
export interface ServerSetting {
  name: string;
  value: string | null;
}

/**
 * What must be so, or committed rows may be gone after a power cut: text is UTF-8, a commit is answered
 * once its log was synced, and syncing is not turned off for the whole server. The values of
 * `synchronous_commit` that wait for other servers as well wait for the own disk first.
 */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  server_encoding: ["UTF8"],
  synchronous_commit: ["on", "remote_apply", "remote_write", "local"],
  fsync: ["on"],
  full_page_writes: ["on"],
};

/** What a server says of itself whose data may be lost, such as one of a test run. */
const DISPOSABLE = "lo_prometido.disposable";

/** Only what the server's owner may turn off for data that nobody needs. */
const FORGIVEN = ["fsync", "full_page_writes"];

/**
 * Reads back what the promise rests on that what was acknowledged is kept. An address that brings
 * options of its own, or a pooler in between, may have dropped what we ask for. Throws where it does not
 * hold, with the setting's name.
 */
export async function bootServer(
  query: (sql: string) => Promise<{ rows: ServerSetting[] }>,
): Promise<void> {
  const names = [...Object.keys(WANTED), DISPOSABLE];
  const { rows } = await query(
    `select n as name, current_setting(n, true) as value from unnest(array['${names.join("','")}']) as n`,
  );
  const found = new Map(rows.map(({ name, value }) => [name, value]));
  const isDisposable = found.get(DISPOSABLE) === "on";
  for (const [name, values] of Object.entries(WANTED)) {
    const value = found.get(name) ?? "nothing";
    const isForgiven = isDisposable && FORGIVEN.includes(name);
    if (values.includes(value) || isForgiven) continue;
    throw new DatabaseError(
      "storage",
      name === "server_encoding"
        ? `the database holds text as ${value}; create it with encoding UTF8`
        : `the server answers ${value} for ${name}, not ${values[0]}: what it acknowledges may be lost`,
    );
  }
}
