import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Line } from "../line";
import { median } from "../median";

const STARTS = 5;
const MOST_MS = 2_000;

/** From the command to the address, on a folder that is seeded already, beside a Node that does nothing. */
export async function startLines(): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-start-"));
  try {
    const site = ["scripts/start.mjs"];
    const env = { ...process.env, DATA_DIR: folder, PORT: "4119" };
    await msUntil(site, env, "http://");
    const starts: number[] = [];
    const nothings: number[] = [];
    for (let round = 0; round < STARTS; round += 1) {
      starts.push(await msUntil(site, env, "http://"));
      nothings.push(await msUntil(["-e", "0"], env, null));
    }
    const ms = median(starts);
    return [
      {
        what: "start of a seeded instance, against `node -e 0`",
        ours: `${(ms / 1000).toFixed(2)} s`,
        against: `${(median(nothings) / 1000).toFixed(2)} s`,
        figure: `${(ms / 1000).toFixed(2)} s`,
        goal: "≤ 2 s",
        met: ms <= MOST_MS,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds until a process prints a word (and is stopped), or until it ends. */
async function msUntil(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  word: string | null,
): Promise<number> {
  const began = performance.now();
  let ready = 0;
  const child = spawn(process.execPath, args, { env });
  child.stdout.on("data", (chunk: Buffer) => {
    if (word === null || ready > 0 || !chunk.toString().includes(word)) return;
    ready = performance.now();
    child.kill();
  });
  await new Promise((resolve) => child.once("exit", resolve));
  return (word === null ? performance.now() : ready) - began;
}
