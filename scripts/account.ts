import { existsSync } from "node:fs";
import {
  explained,
  StartError,
  terminalWords,
} from "#app/server/start-error.server";
import { readFirstLine } from "./account/password";
import { runAccount } from "./account/run";

/** `npm run account -- create|list|grant|revoke|suspend`: the first administrator, and scripted set-up; the site may be running meanwhile. */

try {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const lines = await runAccount({
    args: process.argv.slice(2),
    env: process.env,
    readPassword: () => readFirstLine(process.stdin),
    now: new Date(),
  });
  for (const line of lines) console.log(line);
} catch (error) {
  const failure = explained(error, terminalWords(process.env));
  if (!(failure instanceof StartError)) throw failure;
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
