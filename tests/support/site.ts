import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { openDatabase, type Database } from "#db/client";
import { addressOf, freePort, startProcess } from "./site-process";

/** The built site, running in a process of its own over a data folder of its own. */
export interface BuiltSite {
  /** Without a slash at the end. */
  origin: string;
  /** Everything it logged that was worse than a warning; empty where all went well. */
  failures(): string[];
  /** Ends it and removes its data. */
  close(): Promise<void>;
}

/** Bug reports in the log: pino's levels for errors and for what ends a process. */
const FAILURE = /"level":(?:50|60|"error"|"fatal")/;

/**
 * Starts the site on 127.0.0.1 with the five plans in it. Before it opens, `fill` may put people and
 * whatever they did into its database, by the same commands that the site uses.
 */
export async function openSite(
  fill: (db: Database) => Promise<void> = async () => {},
): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), "lo-prometido-e2e-"));
  await cp(inject("siteTemplate"), folder, { recursive: true });
  const db = await openDatabase(`sqlite:${join(folder, "lo-prometido.db")}`);
  try {
    await fill(db);
  } finally {
    await db.destroy();
  }
  const port = String(await freePort());
  const site = startProcess({
    PORT: port,
    ORIGIN: `http://127.0.0.1:${port}`,
    DATA_DIR: folder,
    LOG_LEVEL: "warn",
  });
  const { origin } = new URL(await addressOf(site));
  return {
    origin,
    failures: () =>
      site
        .complaints()
        .split("\n")
        .filter((line) => FAILURE.test(line)),
    close: async () => {
      site.signal("SIGTERM");
      await site.exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
