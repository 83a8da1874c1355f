import { Trouble } from "./install.mjs";

/** Ends the process: one line for what the operator can put right, the place for anything else. */
export function reportAndExit(error, words) {
  const isKnown = error instanceof Trouble || error?.name === "StartError";
  console.error(isKnown ? error.message : words.failed);
  if (!isKnown) console.error(error);
  process.exit(error?.exitCode ?? 1);
}
