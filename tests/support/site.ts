import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { openDatabase, type Database } from "#db/client";
import { localDatabaseUrl } from "#db/dialects/database-url";
import { addressOf, freePort, startProcess } from "./site-process";

/** The built site, running in a process of its own over a data folder of its own. */
export interface BuiltSite {
  /** Without a slash at the end. */
  origin: string;
  /** Everything it logged that was worse than a warning; empty where all went well. */
  failures(): string[];
  /** Has it answer nobody, as on a line that is open and says nothing, or go on. */
  silence(isSilent: boolean): void;
  /** Ends it and removes its data. */
  close(): Promise<void>;
}

/** Bug reports in the log: pino's levels for errors and for what ends a process. */
const FAILURE = /"level":(?:50|60|"error"|"fatal")/;

/** Puts people and whatever they did into the database of a site, by the commands that it uses itself. */
export type Fill = (db: Database) => Promise<void>;

/** How a test wants its site. */
export interface SiteWish {
  /** Whether staff have to show a second factor; by default all come in by password. */
  MFA?: "required" | "optional";
  /** The name it goes by. */
  host?: "127.0.0.1" | "localhost";
}

/** Starts the site on this machine with the five plans in it and, before it opens, whatever `fill` adds. */
export async function openSite(
  fill: Fill,
  wish: SiteWish = {},
): Promise<BuiltSite> {
  const folder = await newFolder();
  await cp(inject("siteTemplate"), folder, { recursive: true });
  const db = await openDatabase(localDatabaseUrl(folder));
  try {
    await fill(db);
  } finally {
    await db.destroy();
  }
  return await start(folder, [], wish);
}

/** Starts the demonstration on 127.0.0.1, with its invented people and their stories. */
export async function openDemo(): Promise<BuiltSite> {
  return await start(await newFolder(), ["--demo"]);
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "lo-prometido-e2e-"));
}

async function start(
  folder: string,
  args: string[],
  { MFA = "optional", host = "127.0.0.1" }: SiteWish = {},
): Promise<BuiltSite> {
  const port = String(await freePort());
  const env = {
    PORT: port,
    ORIGIN: `http://${host}:${port}`,
    DATA_DIR: folder,
    LOG_LEVEL: "warn",
    MFA,
  };
  const site = startProcess(env, args);
  const { origin } = new URL(await addressOf(site));
  return {
    origin,
    failures: () =>
      site
        .complaints()
        .split("\n")
        .filter((line) => FAILURE.test(line)),
    silence: (isSilent) => site.signal(isSilent ? "SIGSTOP" : "SIGCONT"),
    close: async () => {
      site.signal("SIGCONT");
      site.signal("SIGTERM");
      await site.exited;
      // The demonstration has a folder of its own beside the one it is told.
      for (const path of [folder, `${folder}-demo`])
        await rm(path, { recursive: true, force: true });
    },
  };
}
