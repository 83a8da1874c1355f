import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import pg from "pg";
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
  const server = startServer();
  try {
    const address = await addressOf(server);
    await createDatabase(address, TEMPLATE);
    await makeTemplate(`${address}/${TEMPLATE}`);
    project.provide("databaseTemplate", {
      engine: "postgres",
      server: address,
      name: TEMPLATE,
    });
  } catch (error) {
    await stop(server);
    throw error;
  }
  return () => stop(server);
}

function startServer(): ChildProcessWithoutNullStreams {
  const script = new URL("postgres-process.mjs", import.meta.url);
  return spawn(process.execPath, [fileURLToPath(script)], {
    // In a group of its own, so that Ctrl-C leaves it the time to clean up.
    detached: true,
  });
}

/** The first line that the server's process writes, or an error with all that it complained of. */
async function addressOf(
  server: ChildProcessWithoutNullStreams,
): Promise<string> {
  const complaints = text(server.stderr);
  for await (const line of createInterface({ input: server.stdout })) {
    return line;
  }
  throw new Error(`PostgreSQL did not start:\n${await complaints}`);
}

async function createDatabase(address: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${address}/postgres` });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}

async function stop(server: ChildProcessWithoutNullStreams): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.stdin.end();
  await ended;
}
