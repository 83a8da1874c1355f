import { existsSync } from "node:fs";
import {
  explained,
  StartError,
  terminalWords,
} from "#app/server/start-error.server";
import { runBackup } from "./backup/run-backup";

/** `npm run backup -- DIR [--demo]`: a checked copy of database, evidence and keys; the site may be running meanwhile. */

try {
  if (existsSync(".env")) process.loadEnvFile(".env");
  await runBackup({
    args: process.argv.slice(2),
    env: process.env,
    say: (line) => console.log(line),
    now: new Date(),
  });
} catch (error) {
  const failure = explained(error, terminalWords(process.env));
  if (!(failure instanceof StartError)) throw failure;
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
