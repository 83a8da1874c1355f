import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import type { RequestHandler } from "express";
import { comeBackLater } from "./http/closed-doors.server";
import type { AppParts } from "./context.server";
import { openData } from "./open-data/data.server";
import { readSettings, type Settings } from "./http/env.server";
import { createApp } from "./http.server";
import { keepFilesSwept } from "./file/file-sweep.server";
import { checkLeakedPasswords } from "./account/leaked-passwords.server";
import { listen, stopListening } from "./listen.server";
import { createLog } from "./http/log.server";
import { keepSigning } from "./record/record-signing.server";
import { keepMailboxesKnown } from "./account/mailbox-clock.server";
import { startMailer } from "./account/mailer.server";
import { resumeReadings } from "./plan/plan-reading.server";
import { keepQueueFigures } from "./review/queue-clock.server";
import type { RouteBuild } from "./http/remix-handler.server";
import { explained, terminalWords } from "./start-error.server";

/** What a process needs to become the site. */
export interface ServeOptions {
  /** The compiled routes. */
  build: RouteBuild;
  /** The repository's folder, below which `build/client` lies. */
  root: string;
  env: Readonly<Record<string, string | undefined>>;
  demo: boolean;
  /** Prints one line for the operator. */
  say(line: string): void;
  development?: RequestHandler;
  now?(): Date;
}

/** A running site. */
export interface Site {
  settings: Settings;
  /** Finishes the requests under way, closes the database and gives the port back. */
  close(): Promise<void>;
}

/**
 * Starts the site: settings, port, keys, database, plans, and then the doors open.
 * Throws `StartError`, one line and an exit code, for everything an operator can put right.
 */
export async function serve(options: ServeOptions): Promise<Site> {
  const words = terminalWords(options.env);
  try {
    const settings = readSettings(options.env, { demo: options.demo });
    await checkLeakedPasswords(settings.leakedPasswordsFile);
    return await open(options, settings);
  } catch (error) {
    throw explained(error, words);
  }
}

/** The port comes first: a second start beside a running one must not touch its data. */
async function open(options: ServeOptions, settings: Settings): Promise<Site> {
  let answer: RequestListener = comeBackLater;
  const server = await listen(
    (request, response) => answer(request, response),
    settings,
  );
  try {
    const parts = await openParts(options, settings);
    answer = createApp(parts, {
      build: options.build,
      clientDirectory: join(options.root, "build", "client"),
      ...(options.development
        ? { development: options.development }
        : { buildId: await readBuildId(options.root) }),
    });
    const sweeping = await keepFilesSwept(parts);
    const readings = await resumeReadings(parts);
    const stopSigning = keepSigning(parts);
    const mailer = startMailer(parts);
    const stopCounting = keepQueueFigures(parts);
    const stopKeeping = keepMailboxesKnown(parts);
    const close = async () => {
      await stopSigning();
      sweeping.stop();
      readings.stop();
      await stopListening(server);
      await mailer.stop();
      await stopCounting();
      await stopKeeping();
      await parts.db.destroy();
    };
    return { settings, close };
  } catch (error) {
    await stopListening(server);
    throw error;
  }
}

async function openParts(
  { env, root, say, now = () => new Date() }: ServeOptions,
  settings: Settings,
): Promise<AppParts> {
  const log = createLog(settings);
  const words = terminalWords(env);
  const data = await openData(settings, { log, now, root, say, words });
  return { ...data, settings, log, now };
}

/** The hash of the sources that were built, which the build leaves behind; of a build without one nobody knows what it was made of. */
async function readBuildId(root: string): Promise<string> {
  const stamp = join(root, "build", "sources.sha256");
  return await readFile(stamp, "utf8").catch(() => randomUUID());
}
