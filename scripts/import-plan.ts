import { fileURLToPath } from "node:url";
import {
  explained,
  StartError,
  terminalWords,
} from "#app/server/start-error.server";
import { runPlanImport } from "./import-plan/run";

/** `npm run import-plan -- FILE [--province SLUG] [--term ID] [--out draft.json]`: reads a plan's document into a draft. */

try {
  await runPlanImport({
    args: process.argv.slice(2),
    env: process.env,
    root: fileURLToPath(new URL("..", import.meta.url)),
    say: (line) => console.error(line),
    print: (text) => process.stdout.write(text),
  });
} catch (error) {
  const failure = explained(error, terminalWords(process.env));
  if (!(failure instanceof StartError)) throw failure;
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
