import type { DatabaseEngine } from "./dialect";
import { postgres } from "./postgres";
import { sqlite } from "./sqlite";

const ENGINES: readonly DatabaseEngine[] = [sqlite, postgres];

/** The engine for a database URL. Throws with the accepted forms; the URL may hold a password and is not repeated. */
export function engineForUrl(url: string): DatabaseEngine {
  const engine = ENGINES.find((candidate) => candidate.accepts(url));
  if (engine === undefined) {
    const forms = ENGINES.map((candidate) => candidate.urlForm).join(" or ");
    throw new TypeError(`a database URL looks like ${forms}`);
  }
  return engine;
}
