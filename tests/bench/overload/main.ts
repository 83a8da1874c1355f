import { Agent } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressOf, freePort, startProcess } from "../../support/site-process";
import { ask, closedLoop, openLoop, quantile, type Outcome } from "./load";
import { slowConnections } from "./slow";

// `npm run bench:overload`: what becomes of readers when three times as many come as can be served, and
// when five hundred connections are slow. Pages are asked that nobody has asked before, so that each is
// made anew.

/** Whoever waits longer has gone. */
const PATIENCE_MS = 2_000;
const SECONDS = 10;

const folder = await mkdtemp(join(tmpdir(), "overload-"));
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const env = { PORT: String(port), ORIGIN: origin, DATA_DIR: folder };
const site = startProcess({ ...env, LOG_LEVEL: "error" });
await addressOf(site);

let asked = 0;
const newPage = () => `${origin}/metas?buscar=agua+${(asked += 1)}`;
const good = (outcomes: Outcome[]) =>
  outcomes.filter(({ status, ms }) => status === 200 && ms <= PATIENCE_MS);
const times = (outcomes: Outcome[]) => outcomes.map(({ ms }) => ms);
const line = (what: string, found: string, goal: string) =>
  console.log(`${what.padEnd(44)}${found.padEnd(30)}${goal}`);
const ms = (value: number) => `${value.toFixed(1)} ms`;

try {
  await closedLoop(newPage, { readers: 8, seconds: 3 });
  const quiet = await closedLoop(newPage, { readers: 1, seconds: 3 });
  const full = await closedLoop(newPage, { readers: 16, seconds: SECONDS });
  const peak = good(full).length / SECONDS;
  line("peak, pages a second", peak.toFixed(0), "");

  const perSecond = 3 * peak;
  const crowd = await openLoop(newPage, { perSecond, seconds: SECONDS });
  const recovery = await recoveryAfter(quantile(times(quiet), 0.5));
  const served = good(crowd);
  const refused = crowd.filter(({ status }) => status === 503);
  const goodput = served.length / SECONDS / peak;
  line("at three times that: goodput", goodput.toFixed(2), "0.80 or more");
  line("  served, slowest of 99 in 100", ms(quantile(times(served), 0.99)), "");
  line(
    `  refused (${refused.length} of ${crowd.length}), median`,
    ms(quantile(times(refused), 0.5)),
    "50 ms or less",
  );
  line("  refused, 99 in 100", ms(quantile(times(refused), 0.99)), "");
  line("  neither", String(crowd.length - refused.length - served.length), "0");
  line("  recovered after", ms(recovery), "10,000 ms or less");

  const before = await closedLoop(newPage, { readers: 4, seconds: SECONDS });
  const letGo = await slowConnections(port, 500);
  const among = await closedLoop(newPage, { readers: 4, seconds: SECONDS });
  letGo();
  const after = await closedLoop(newPage, { readers: 4, seconds: SECONDS });
  const usual = (medianOf(before) + medianOf(after)) / 2;
  line(
    "500 slow connections: a reader's time, ratio",
    (medianOf(among) / usual).toFixed(2),
    "1.20 or less",
  );
} finally {
  site.signal("SIGTERM");
  await site.exited;
  await rm(folder, { recursive: true, force: true });
}

function medianOf(outcomes: Outcome[]): number {
  return quantile(times(good(outcomes)), 0.5);
}

/** Milliseconds until a page takes no more than twice as long as on a quiet day. */
async function recoveryAfter(usualMs: number): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const began = performance.now();
  for (;;) {
    const { status, ms: took } = await ask(newPage(), agent);
    const elapsed = performance.now() - began;
    if (status === 200 && took <= 2 * usualMs) return elapsed;
    if (elapsed > 60_000) return Number.POSITIVE_INFINITY;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
