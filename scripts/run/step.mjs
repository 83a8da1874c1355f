import { spawn } from "node:child_process";

/** A line about progress this often, where the terminal cannot redraw one. */
const NEWS_MS = 10_000;

/** Seconds as people read them: `1.4`. */
export function seconds(ms) {
  return (ms / 1000).toFixed(1);
}

/**
 * Runs a program as one named step and says how long it has been at it.
 * Gives `{code, output}`; what the program printed is kept, not shown.
 */
export async function runStep(label, words, command, args, options = {}) {
  const started = performance.now();
  const stop = showProgress(label, words, started);
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => (output = (output + chunk).slice(-200_000)));
  }
  const stopChild = (signal) => {
    child.kill(signal);
    process.exit(1);
  };
  process.on("SIGINT", stopChild).on("SIGTERM", stopChild);
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      output += String(error);
      resolve(127);
    });
    child.once("close", (exit, signal) => resolve(signal ? 1 : exit));
  });
  process.off("SIGINT", stopChild).off("SIGTERM", stopChild);
  stop();
  const took = words.took(seconds(performance.now() - started));
  console.log(`${code === 0 ? "✓" : "✗"} ${label}: ${took}`);
  return { code, output };
}

/** The end of a program's output, for whoever has to find out why it failed. */
export function lastWords(output, lines = 25) {
  return output.trimEnd().split("\n").slice(-lines).join("\n");
}

function showProgress(label, words, started) {
  const line = () =>
    words.still(label, Math.round((performance.now() - started) / 1000));
  if (!process.stdout.isTTY) {
    console.log(`${label}…`);
    const timer = setInterval(() => console.log(`  ${line()}`), NEWS_MS);
    return () => clearInterval(timer);
  }
  const redraw = () => process.stdout.write(`\r\x1b[K${line()}`);
  redraw();
  const timer = setInterval(redraw, 1_000);
  return () => {
    clearInterval(timer);
    process.stdout.write("\r\x1b[K");
  };
}
