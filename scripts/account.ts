import { readFirstLine } from "./account/password";
import { runAccount } from "./account/run";
import { runInTerminal } from "./terminal-command";

/** `npm run account -- create|list|grant|revoke|suspend`: the first administrator, and scripted set-up; the site may be running meanwhile. */
await runInTerminal(async ({ args, env, say, now }) => {
  const readPassword = () => readFirstLine(process.stdin);
  for (const line of await runAccount({ args, env, readPassword, now })) {
    say(line);
  }
});
