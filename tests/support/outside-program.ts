import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";

/** A program that an operator might name, in a folder of its own. */
export interface Outside {
  program: string;
  folder: string;
  remove(): Promise<void>;
}

/**
 * A program whose work is `body`, in JavaScript: `args` are its arguments, `here` is the folder of the
 * program itself, `fs` the file system.
 */
export async function outsideProgram(body: string): Promise<Outside> {
  const folder = await mkdtemp(join(tmpdir(), "outside-"));
  const program = join(folder, "program");
  const lines = [
    `#!${process.execPath}`,
    `const fs = require("node:fs");`,
    `const here = ${JSON.stringify(folder)};`,
    `const args = process.argv.slice(2);`,
    body,
  ];
  await writeFile(program, lines.join("\n"));
  await chmod(program, 0o700);
  const remove = () => rm(folder, { recursive: true, force: true });
  return { program, folder, remove };
}

/** What a program does that never ends, and starts another that never does. */
export const NEVER_ENDS = `
  const { spawn } = require("node:child_process");
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  fs.writeFileSync(here + "/pids", process.pid + " " + child.pid);
  setInterval(() => {}, 1000);
`;

/** The processes of one that never ends, once both run. */
export async function pidsOf(folder: string): Promise<number[]> {
  const pids = await expect
    .poll(() => readFile(join(folder, "pids"), "utf8").catch(() => ""), {
      timeout: 10_000,
    })
    .not.toBe("")
    .then(() => readFile(join(folder, "pids"), "utf8"));
  return pids.split(" ").map(Number);
}

/** Waits until none of them runs. */
export async function areGone(pids: readonly number[]): Promise<void> {
  const isGone = async (pid: number) => {
    const state = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    return state === "" || / Z /.test(state);
  };
  await expect
    .poll(async () => (await Promise.all(pids.map(isGone))).every(Boolean), {
      timeout: 10_000,
    })
    .toBe(true);
}
