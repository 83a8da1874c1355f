import { runRestore } from "./backup/run-restore";
import { runInTerminal } from "./terminal-command";

/** `npm run restore -- DIR [--accept-loss] [--demo]`: brings a backup back; the site must be stopped. */
await runInTerminal(runRestore);
