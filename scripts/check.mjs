import { fileURLToPath } from "node:url";
import { GATES, testProject } from "./run/gates.mjs";
import { install, requireNode } from "./run/install.mjs";
import { reportAndExit } from "./run/report.mjs";
import { lastWords, runStep } from "./run/step.mjs";
import { wordsOfTerminal } from "./run/words.mjs";

// The fast checks alone: form, types, lint, fences and the unit tests.
const root = fileURLToPath(new URL("..", import.meta.url));
const words = wordsOfTerminal(process.env);
let failed = 0;

try {
  requireNode(root, words);
  await install(root, words);
} catch (error) {
  reportAndExit(error, words);
}

for (const { name, args } of [
  ...GATES,
  testProject("unit", ".cache/tests/unit.json"),
]) {
  const options = { cwd: root };
  const { code, output } = await runStep(
    name,
    words,
    process.execPath,
    args,
    options,
  );
  if (code === 0) continue;
  failed += 1;
  console.log(lastWords(output, 60));
}
process.exit(failed === 0 ? 0 : 1);
