import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  explained,
  StartError,
  terminalWords,
} from "#app/server/start-error.server";
import { runImport } from "./import-data/run";

/** `npm run import-data -- DIR [--demo]`: takes what `/datos` exports into an empty instance. */

try {
  if (existsSync(".env")) process.loadEnvFile(".env");
  await runImport({
    args: process.argv.slice(2),
    env: process.env,
    root: fileURLToPath(new URL("..", import.meta.url)),
    say: (line) => console.log(line),
    now: new Date(),
  });
} catch (error) {
  const failure = explained(error, terminalWords(process.env));
  if (!(failure instanceof StartError)) throw failure;
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
