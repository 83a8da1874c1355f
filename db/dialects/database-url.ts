import { join } from "node:path";
import { engineForUrl } from "./engines";
import { postgres } from "./postgres";
import { sqlite } from "./sqlite";

/** What a database URL looks like, for a message to the operator. */
export const DATABASE_URL_FORMS = `${sqlite.urlForm} | ${postgres.urlForm}`;

/** Says whether some engine takes this URL; it is not opened. */
export function isDatabaseUrl(url: string): boolean {
  try {
    engineForUrl(url);
    return true;
  } catch {
    return false;
  }
}

/** Where an instance keeps its data unless told otherwise: one file in its data folder. */
export function localDatabaseUrl(dataDir: string): string {
  return fileDatabaseUrl(join(dataDir, LOCAL_DATABASE_FILE));
}

/** The name of that file; those that begin with it belong to it. */
export const LOCAL_DATABASE_FILE = "lo-prometido.db";

/** The URL of a database in a file. */
export function fileDatabaseUrl(file: string): string {
  return `sqlite:${file}`;
}
