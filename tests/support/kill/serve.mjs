import { join } from "node:path";
import { pathToFileURL } from "node:url";

// The built site without what `npm start` does before it, for tests that start it many times.
process.env.NODE_ENV = "production";
const root = process.cwd();
const routes = await import(
  pathToFileURL(join(root, "build/server/index.js")).href
);
const say = (line) => console.log(line);
const options = { build: routes, root, env: process.env, demo: false, say };
const site = await routes.entry.module.serve(options);
say(site.settings.origin.href);
