import { runRotation } from "./rotate-keys/run";
import { runInTerminal } from "./terminal-command";

/** `npm run rotate-keys [-- --at-once] [--demo]`: replaces the keys of forms, mailed links and sealed secrets, the site being stopped. */
await runInTerminal(runRotation);
