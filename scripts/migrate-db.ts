import { runMove } from "./migrate-db/run";
import { runInTerminal } from "./terminal-command";

/** `npm run migrate-db -- --to postgres://…`: moves an instance to a PostgreSQL server; the site must be stopped. */
await runInTerminal(runMove);
