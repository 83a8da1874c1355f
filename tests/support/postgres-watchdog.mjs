// Runs beside the test run and outlives it by a moment: its input is a pipe from the run,
// which closes however the run ends. Then it stops the server and removes its data.
import { rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const [pid, folder] = [Number(process.argv[2]), process.argv[3]];

process.stdin.resume();
process.stdin.on("data", () => process.exit(0)); // The run has cleaned up by itself.
process.stdin.on("end", async () => {
  for (
    let tries = 0;
    tries < 100 && signal(tries === 0 ? "SIGQUIT" : 0);
    tries += 1
  ) {
    await pause(100);
  }
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});

function signal(name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false; // No such process: it has ended.
  }
}
