import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect } from "vitest";

const run = promisify(execFile);

/** One thing that the server did to its files or said to somebody. */
export interface SyncEvent {
  what: "held" | "synced" | "renamed" | "answered";
  /** The path of a file or a folder, or the status of an answer. */
  about: string;
  /** Where something was renamed to. */
  to: string | undefined;
}

/** A gate in front of a server's syncs, with a log of what passes. */
export interface SyncGate {
  /** What the server has to be started with. */
  env: Record<string, string>;
  /** Holds every sync of paths that fit a pattern of the shell, such as `*-wal`. */
  shut(pattern: string): Promise<void>;
  open(): Promise<void>;
  /** Everything that happened so far, in its order. */
  events(): Promise<SyncEvent[]>;
  /** Waits until a sync stands before the gate. */
  untilHeld(path: RegExp, since: number): Promise<void>;
}

/** Compiles what stands between a server and its disk. Throws where it cannot be had here, and says why. */
export async function buildSyncGate(folder: string): Promise<SyncGate> {
  if (process.platform !== "linux") {
    throw new Error("syncs can be held on Linux only; run this test there");
  }
  const source = fileURLToPath(new URL("sync-gate.c", import.meta.url));
  const library = join(folder, "sync-gate.so");
  const flags = ["-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", library];
  try {
    await run("cc", [...flags, source, "-ldl"]);
  } catch (cause) {
    throw new Error("this test needs a C compiler named cc", { cause });
  }
  const [gate, log] = [join(folder, "gate"), join(folder, "syncs.log")];
  await writeFile(log, "");
  const events = async () =>
    (await readFile(log, "utf8")).trimEnd().split("\n").map(eventOf);
  return {
    env: { LD_PRELOAD: library, SYNC_GATE: gate, SYNC_LOG: log },
    shut: (pattern) => writeFile(gate, pattern),
    open: () => rm(gate, { force: true }),
    events,
    async untilHeld(path, since) {
      const isHeld = async () =>
        (await events())
          .slice(since)
          .some(({ what, about }) => what === "held" && path.test(about));
      await expect.poll(isHeld, { timeout: 20_000, interval: 10 }).toBe(true);
    },
  };
}

function eventOf(line: string): SyncEvent {
  const [, what, about = "", to] = line.split(" ");
  return { what: what as SyncEvent["what"], about, to };
}
