import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./run/build.mjs";
import { countsOf } from "./run/counts.mjs";
import { GATES, quotationGate, testProject } from "./run/gates.mjs";
import { install, requireNode } from "./run/install.mjs";
import { reportAndExit } from "./run/report.mjs";
import { lastWords, runStep, seconds } from "./run/step.mjs";
import { wordsOfTerminal } from "./run/words.mjs";

// Everything a release must pass. Nothing stops it; the last line is the sum.
const root = fileURLToPath(new URL("..", import.meta.url));
const words = wordsOfTerminal(process.env);

const PROJECTS = [
  "unit",
  "components",
  "integration-sqlite",
  "integration-postgres",
  "stories",
  "abuse",
  "browser",
];

/** Lines that a suite prints about itself and that are worth reading where all went well. */
const SUMS = /^(?:bad inputs|permission matrix): .*$/gm;

const sum = { passed: 0, failed: 0 };

// The long forms: every page in every state, width, theme and language, and what needs more of a
// machine than npm brings.
if (process.argv.includes("--all")) {
  process.env.TEST_ALL = "1";
  PROJECTS.push("keeping");
}

try {
  requireNode(root, words);
  process.chdir(root);
  await install(root, words);
} catch (error) {
  reportAndExit(error, words);
}

// Each of these uses one core: two at a time.
const gates = [...GATES, ...quotationGate(root)];
const steps = [...gates.map((gate) => () => addGate(gate)), addBuild];
await Promise.all([takeSteps(), takeSteps()]);
for (const project of PROJECTS) await addTests(project);

console.log(words.took(seconds(performance.now())));
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;

/** Takes steps that nobody has taken until none is left. */
async function takeSteps() {
  for (let step = steps.shift(); step; step = steps.shift()) await step();
}

async function addGate(gate) {
  const code = await run(gate);
  add(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

async function addBuild() {
  try {
    await build(root, words);
    add({ passed: 1, failed: 0 });
  } catch (error) {
    console.log(error.message);
    add({ passed: 0, failed: 1 });
  }
}

async function addTests(project) {
  const report = join(".cache", "tests", `${project}.json`);
  rmSync(report, { force: true });
  const counts = countsOf(report, await run(testProject(project, report)));
  console.log(`  ${counts.passed} passed, ${counts.failed} failed`);
  add(counts);
}

/** Runs one step; what it printed is shown where it failed. */
async function run({ name, args }) {
  const { code, output } = await runStep(name, words, process.execPath, args);
  if (code !== 0) console.log(lastWords(output, 120));
  for (const [line] of output.matchAll(SUMS)) console.log(`  ${line}`);
  return code;
}

function add({ passed, failed }) {
  sum.passed += passed;
  sum.failed += failed;
}
