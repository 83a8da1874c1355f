import { existsSync } from "node:fs";
import {
  explained,
  StartError,
  terminalWords,
} from "#app/server/start-error.server";
import { runMove } from "./migrate-db/run";

/** `npm run migrate-db -- --to postgres://…`: moves an instance to a PostgreSQL server; the site must be stopped. */

try {
  if (existsSync(".env")) process.loadEnvFile(".env");
  await runMove({
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
