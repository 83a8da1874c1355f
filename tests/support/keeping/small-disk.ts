import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  addressOf,
  freePort,
  startProcess,
  type SiteProcess,
} from "../site-process";

/** A site whose data lie on a disk of a few megabytes that nobody else uses. */
export interface SmallDisk {
  origin: string;
  /** Leaves not a byte free. */
  fill(): Promise<void>;
  /** Gives the room back. */
  empty(): Promise<void>;
  /** Stops the site and gives its exit code; its data are in `left` then. */
  stop(): Promise<number>;
}

/**
 * In a space of names of its own, where whoever is nobody outside may mount: a file system in memory,
 * the data on it, the site; and when the site has ended, what is left is copied out.
 */
const SCRIPT = `
set -e
mount -t tmpfs -o size="$DISK_SIZE" small "$DATA_DIR"
cp -a "$TEMPLATE/." "$DATA_DIR"
"$NODE" scripts/start.mjs &
site=$!
echo "site $site"
code=0
wait $site || code=$?
rm -f "$DATA_DIR/filler"
cp -a "$DATA_DIR/." "$LEFT"
exit $code
`;

/** Starts a site from a template on a disk of so many bytes. Throws where this machine lets nobody mount. */
export async function openSmallDisk(places: {
  template: string;
  /** An empty folder for the disk. */
  mount: string;
  /** An empty folder for what is left at the end. */
  left: string;
  bytes: number;
}): Promise<SmallDisk> {
  const port = String(await freePort());
  const env = {
    ...{ DATA_DIR: places.mount, TEMPLATE: places.template },
    ...{ LEFT: places.left, DISK_SIZE: String(places.bytes) },
    ...{ NODE: process.execPath, PORT: port, MFA: "optional" },
    ...{ ORIGIN: `http://127.0.0.1:${port}`, LOG_LEVEL: "error" },
  };
  const unshare = ["unshare", "--map-root-user", "--mount"];
  const site = startProcess(env, [], [...unshare, "sh", "-c", SCRIPT]);
  const { origin } = new URL(await addressOf(site));
  const pid = pidOf(site);
  // The disk can be seen from here through the process that has it.
  const filler = join(`/proc/${pid}/root`, places.mount, "filler");
  return {
    origin,
    fill: () => fill(filler),
    empty: () => rm(filler, { force: true }),
    async stop() {
      process.kill(pid, "SIGTERM");
      return await site.exited;
    },
  };
}

function pidOf(site: SiteProcess): number {
  const pid = /^site (\d+)$/m.exec(site.output())?.[1];
  if (pid === undefined) throw new Error(site.complaints());
  return Number(pid);
}

async function fill(file: string): Promise<void> {
  const handle = await open(file, "w");
  try {
    for (const size of [1 << 20, 1 << 12, 1]) {
      const block = Buffer.alloc(size, "x");
      while (await fits(handle.write(block))) continue;
    }
  } finally {
    await handle.close();
  }
}

async function fits(writing: Promise<unknown>): Promise<boolean> {
  try {
    await writing;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOSPC") return false;
    throw error;
  }
}
