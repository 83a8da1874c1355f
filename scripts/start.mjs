import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "./run/build.mjs";
import { install, requireNode, Trouble } from "./run/install.mjs";
import { seconds } from "./run/step.mjs";
import { wordsOfTerminal } from "./run/words.mjs";

// Plain JavaScript, with nothing but what Node brings: it runs before anything is installed.
const root = fileURLToPath(new URL("..", import.meta.url));
const words = wordsOfTerminal(process.env);

try {
  await start();
} catch (error) {
  // What the operator can put right is one line; anything else shows where it happened.
  const isKnown = error instanceof Trouble || error?.name === "StartError";
  console.error(isKnown ? error.message : words.failed);
  if (!isKnown) console.error(error);
  process.exit(error?.exitCode ?? 1);
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
  stopOnSignal(site);
  console.log(words.ready(seconds(process.uptime() * 1000)));
  console.log(site.settings.origin.href);
}

/**
 * The first signal finishes what is under way; a later one does not wait. One Ctrl+C may
 * come twice at once, from the terminal and through npm.
 */
function stopOnSignal(site) {
  let first = 0;
  const stop = async () => {
    if (first > 0) {
      if (performance.now() - first > 1_000) process.exit(130);
      return;
    }
    first = performance.now();
    console.log(words.stopping);
    await site.close();
    console.log(words.stopped);
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}
