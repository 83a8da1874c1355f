import { spawn } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { openDatabase } from "#db/client";
import { listProvinces } from "#db/queries/province/provinces";
import type { Line } from "../line";

const MOST_MB = 300;
const PORT = "4230";
const SECONDS = 10;

/** The most memory that the server took, alone in its process, while twenty asked for every province's page and others. */
export async function memoryLines(path: string): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-memory-"));
  const file = join(folder, "national.db");
  await copyFile(path, file);
  const env = {
    ...process.env,
    ...{ DATA_DIR: folder, DATABASE_URL: `sqlite:${file}`, PORT },
  };
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env,
    // Its log goes nowhere: unread, it would fill up and stop the server.
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      child.stdout.on("data", (chunk: Buffer) => {
        if (chunk.toString().includes("http://")) resolve();
      });
      child.once("exit", (code) => reject(new Error(`server: ${code}`)));
    });
    await load(await pagesOf(file));
    const mb = await mostMegabytes(child.pid ?? 0);
    return [
      {
        what: "memory under load, at most, 50,000 promises",
        ...{ ours: `${mb.toFixed(0)} MB`, against: "-" },
        figure: `${mb.toFixed(0)} MB`,
        goal: `≤ ${MOST_MB} MB`,
        met: mb <= MOST_MB,
      },
    ];
  } finally {
    child.removeAllListeners("exit");
    const ended = new Promise((resolve) => child.once("exit", resolve));
    if (child.kill()) await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

async function pagesOf(file: string): Promise<string[]> {
  const db = await openDatabase(`sqlite:${file}`);
  const provinces = await listProvinces(db);
  await db.destroy();
  return [
    ...["/", "/provincias", "/metas", "/avances", "/feed.atom", "/registro"],
    ...provinces.map(({ slug }) => `/provincias/${slug}`),
    ...provinces.map(({ slug }) => `/metas?buscar=agua&provincia=${slug}`),
  ];
}

async function load(paths: readonly string[]): Promise<void> {
  const outcome = await autocannon({
    url: `http://127.0.0.1:${PORT}`,
    connections: 20,
    duration: SECONDS,
    headers: { "Accept-Encoding": "br" },
    requests: paths.map((path) => ({ path })),
  });
  if (outcome.non2xx + outcome.errors > 0)
    throw new Error(
      `${outcome.non2xx} refused, ${outcome.errors} without answer`,
    );
}

/** What the operating system says the process held at its fullest; Linux keeps count. */
async function mostMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1]) / 1024;
}
