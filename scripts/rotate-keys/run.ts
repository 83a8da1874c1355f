import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rotateKeys as en } from "#app/i18n/en/rotate-keys";
import { rotateKeys as es } from "#app/i18n/es/rotate-keys";
import { closeDoors } from "#app/server/http/closed-doors.server";
import { readSettings } from "#app/server/http/env.server";
import { rotateKeys } from "#app/server/http/key-rotation.server";
import { ListenError } from "#app/server/listen.server";
import { StartError, terminalLanguage } from "#app/server/start-error.server";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";

/** What a run takes from its surroundings. */
export interface RotationRun {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  say(line: string): void;
  now: Date;
}

/** Replaces the keys of the instance of the settings; throws `StartError` for what the operator can put right. */
export async function runRotation(run: RotationRun): Promise<void> {
  const { env, say, now } = run;
  const words = { es, en }[terminalLanguage(env)];
  const { demo, atOnce } = readSwitches(run.args, words.usage);
  const settings = readSettings(env, { demo });
  if (!existsSync(join(settings.dataDir, "secrets.json"))) {
    throw new StartError(words.noData(settings.dataDir), 1);
  }
  const openDoors = await closeDoors(settings).catch((error: unknown) => {
    const isOpen = error instanceof ListenError && error.code === "EADDRINUSE";
    throw isOpen ? new StartError(words.siteOpen(error.port), 1) : error;
  });
  try {
    const db = await openDatabase(settings.databaseUrl);
    try {
      await migrate(db, MIGRATIONS, now);
      const { resealed } = await rotateKeys(db, settings, { now, atOnce });
      say(words.done(resealed));
      say(atOnce ? words.atOnce : words.stillGood);
    } finally {
      await db.destroy();
    }
  } finally {
    await openDoors();
  }
}

function readSwitches(args: readonly string[], usage: string) {
  const flag = { type: "boolean" } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { demo: flag, "at-once": flag },
    });
    const { demo = false, "at-once": atOnce = false } = values;
    return { demo, atOnce };
  } catch {
    throw new StartError(usage, 2);
  }
}
