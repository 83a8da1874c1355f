import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { readSettings } from "#app/server/http/env.server";
import type { openReader, Reader } from "#app/server/page/reader.server";
import {
  explained,
  StartError,
  terminalWords,
} from "#app/server/start-error.server";
import type { SnapshotOptions } from "./options";

/** What a run of `npm run snapshot` takes from its surroundings. */
export interface SnapshotRun {
  /** The repository's folder. */
  root: string;
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  now: Date;
}

/** A folder without data would be filled by opening it; a snapshot of nothing helps nobody. */
export function requireData(
  { env }: SnapshotRun,
  { demo, words }: SnapshotOptions,
): void {
  const settings = settingsOf(env, demo);
  const isElsewhere = !demo && Boolean(env["DATABASE_URL"]);
  if (!isElsewhere && !existsSync(join(settings.dataDir, "secrets.json"))) {
    throw new StartError(words.noData(settings.dataDir), 1);
  }
  const { origin, hostname } = settings.origin;
  if (["localhost", "127.0.0.1", "[::1]"].includes(hostname)) {
    console.log(words.onlyHere(origin));
  }
}

function settingsOf(env: SnapshotRun["env"], demo: boolean) {
  try {
    return readSettings(env, { demo });
  } catch (error) {
    throw explained(error, terminalWords(env));
  }
}

/** The site as its compiled routes draw it, with their own copy of every module. */
export async function readerOf(
  { root, env, now }: SnapshotRun,
  { demo }: SnapshotOptions,
): Promise<Reader> {
  const href = pathToFileURL(join(root, "build/server/index.js")).href;
  const routes = (await import(href)) as ServerBuild;
  const entry = routes.entry.module as unknown as {
    openReader: typeof openReader;
  };
  return await entry.openReader({ build: routes, env, demo, now: () => now });
}
