import { fileURLToPath } from "node:url";
import { runImport } from "./import-data/run";
import { runInTerminal } from "./terminal-command";

const root = fileURLToPath(new URL("..", import.meta.url));

/** `npm run import-data -- DIR [--demo]`: takes what `/datos` exports into an empty instance. */
await runInTerminal((call) => runImport({ ...call, root }));
