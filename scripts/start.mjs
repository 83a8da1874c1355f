import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "./run/build.mjs";
import { install, requireNode } from "./run/install.mjs";
import { reportAndExit } from "./run/report.mjs";
import { stopOnSignal } from "./run/signals.mjs";
import { seconds } from "./run/step.mjs";
import { wordsOfTerminal } from "./run/words.mjs";

// Plain JavaScript, with nothing but what Node brings: it runs before anything is installed.
const root = fileURLToPath(new URL("..", import.meta.url));
const words = wordsOfTerminal(process.env);

try {
  await start();
} catch (error) {
  reportAndExit(error, words);
}

async function start() {
  requireNode(root, words);
  process.chdir(root);
  if (existsSync(".env")) process.loadEnvFile(".env");
  await install(root, words);
  await build(root, words);
  process.env.NODE_ENV = "production";
  const built = pathToFileURL(join(root, "build/server/index.js")).href;
  const routes = await import(built);
  const site = await routes.entry.module.serve({
    build: routes,
    root,
    env: process.env,
    demo: process.argv.includes("--demo"),
    say: (line) => console.log(line),
  });
  stopOnSignal(words, () => site.close());
  console.log(words.ready(seconds(process.uptime() * 1000)));
  console.log(site.settings.origin.href);
}
