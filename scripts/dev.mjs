import { fileURLToPath } from "node:url";
import { install, requireNode } from "./run/install.mjs";
import { reportAndExit } from "./run/report.mjs";
import { stopOnSignal } from "./run/signals.mjs";
import { wordsOfTerminal } from "./run/words.mjs";

// The site as `npm start` serves it, with every module read anew once its file changes.
const root = fileURLToPath(new URL("..", import.meta.url));
const words = wordsOfTerminal(process.env);

/** Remix's name for the compiled routes. */
const ROUTES = "virtual:remix/server-build";

try {
  await develop();
} catch (error) {
  reportAndExit(error, words);
}

async function develop() {
  requireNode(root, words);
  process.chdir(root);
  await install(root, words);
  const { createServer } = await import("vite");
  const vite = await createServer({
    configFile: "remix.config.js",
    server: { middlewareMode: true },
  });
  const routes = () => vite.ssrLoadModule(ROUTES);
  const { entry } = await routes();
  const site = await entry.module.serve({
    build: routes,
    root,
    env: process.env,
    demo: process.argv.includes("--demo"),
    say: (line) => console.log(line),
    development: vite.middlewares,
  });
  stopOnSignal(words, async () => {
    await site.close();
    await vite.close();
  });
  console.log(site.settings.origin.href);
}
