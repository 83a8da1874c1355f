import { existsSync } from "node:fs";
import {
  explained,
  StartError,
  terminalWords,
} from "#app/server/start-error.server";

/** What a command gets from the terminal it is called in. */
export interface TerminalCall {
  args: string[];
  env: NodeJS.ProcessEnv;
  say(line: string): void;
  now: Date;
}

/** Runs a command with the settings of `.env`; what it cannot do is said in one line, with its exit code. */
export async function runInTerminal(
  command: (call: TerminalCall) => Promise<void>,
): Promise<void> {
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    await command({
      args: process.argv.slice(2),
      env: process.env,
      say: (line) => console.log(line),
      now: new Date(),
    });
  } catch (error) {
    failInTerminal(error);
  }
}

/** Says in one line why a command failed, and leaves its exit code; anything unforeseen is thrown on. */
export function failInTerminal(error: unknown): void {
  const failure = explained(error, terminalWords(process.env));
  if (!(failure instanceof StartError)) throw failure;
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
