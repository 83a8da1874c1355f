import { existsSync } from "node:fs";
import { readSettings } from "#app/server/env.server";
import { loadSecrets } from "#app/server/secrets.server";
import {
  explained,
  StartError,
  terminalWords,
} from "#app/server/start-error.server";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { ACTIONS } from "./account/actions";
import { misuse, readOptions } from "./account/options";
import { words } from "./account/words";

/** `npm run account -- create|list|grant|revoke|suspend`: the first administrator, and scripted set-up; the site may be running meanwhile. */

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const action = ACTIONS[options.action];
  if (action === undefined) {
    throw misuse(options.action && words.unknownOption(options.action));
  }
  if (existsSync(".env")) process.loadEnvFile(".env");
  const settings = readSettings(process.env, options);
  const now = new Date();
  await loadSecrets(settings.dataDir, settings);
  const db = await openDatabase(settings.databaseUrl);
  try {
    await migrate(db, MIGRATIONS, now);
    const lines = await action(db, options, now);
    for (const line of lines) console.log(line);
  } finally {
    await db.destroy();
  }
}

try {
  await main();
} catch (error) {
  const failure = explained(error, terminalWords(process.env));
  if (!(failure instanceof StartError)) throw failure;
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
