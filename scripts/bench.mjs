import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "./run/build.mjs";
import { install, requireNode } from "./run/install.mjs";
import { reportAndExit } from "./run/report.mjs";
import { wordsOfTerminal } from "./run/words.mjs";

// The benchmark table: builds the site, then measures it beside the bare things that it is made of.
const root = fileURLToPath(new URL("..", import.meta.url));
const words = wordsOfTerminal(process.env);

try {
  requireNode(root, words);
  process.chdir(root);
  await install(root, words);
  await build(root, words);
} catch (error) {
  reportAndExit(error, words);
}

const args = ["node_modules/tsx/dist/cli.mjs", "tests/bench/main.ts"];
const { status } = spawnSync(
  process.execPath,
  [...args, ...process.argv.slice(2)],
  // React is twice as slow where it also looks for mistakes.
  { stdio: "inherit", env: { ...process.env, NODE_ENV: "production" } },
);
process.exitCode = status ?? 1;
