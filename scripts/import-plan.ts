import { fileURLToPath } from "node:url";
import { runPlanImport } from "./import-plan/run";
import { failInTerminal } from "./terminal-command";

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
  failInTerminal(error);
}
