import { runBackup } from "./backup/run-backup";
import { runInTerminal } from "./terminal-command";

/** `npm run backup -- DIR [--demo]`: a checked copy of database, evidence and keys; the site may be running meanwhile. */
await runInTerminal(runBackup);
