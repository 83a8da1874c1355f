import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { StartError } from "#app/server/start-error.server";
import { Trouble } from "./run/install.mjs";
import { writeSnapshot } from "./snapshot/run";

/** `npm run snapshot -- DIR [--demo]`: the public site as plain files that any web server, CDN or USB stick can hold. */

// The routes are drawn as a served site draws them; what draws is chosen when it is loaded.
process.env["NODE_ENV"] = "production";

try {
  if (existsSync(".env")) process.loadEnvFile(".env");
  await writeSnapshot({
    root: fileURLToPath(new URL("..", import.meta.url)),
    args: process.argv.slice(2),
    env: process.env,
    now: new Date(),
  });
} catch (error) {
  const { name, message, exitCode = 1 } = error as Partial<StartError>;
  // The compiled routes have a copy of this class of their own, so its name tells.
  if (name !== StartError.name && !(error instanceof Trouble)) throw error;
  console.error(message);
  process.exitCode = exitCode;
}
