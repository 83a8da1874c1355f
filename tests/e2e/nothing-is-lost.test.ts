import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Acts, send } from "#tests/support/kill/acts";
import { letThemWork } from "#tests/support/kill/crowd";
import { invite } from "#tests/support/kill/people";
import { keptSubmissions, reckon } from "#tests/support/kill/reckoning";
import {
  addressOf,
  freePort,
  startProcess,
  type SiteProcess,
} from "#tests/support/site-process";
import { LONG_FORM } from "#tests/support/long-form";

/** How often the site is killed; a thousand times in the long form, `KILLS` for another number. */
const KILLS = Number(process.env["KILLS"] ?? (LONG_FORM ? 1_000 : 25));

/** The site answers at most so much before it is killed, and lives at most so long, in milliseconds. */
const LIFE = { answers: 16, ms: 4_000 };

/** What runs the site, without the checks that `npm start` makes first. */
const SERVE = [process.execPath, "tests/support/kill/serve.mjs"];

let folder: string;
let people: Awaited<ReturnType<typeof invite>>;
let port: string;
const acts: Acts = { sendings: [], decisions: [], waiting: [] };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lo-prometido-kill-"));
  await cp(inject("siteTemplate"), folder, { recursive: true });
  people = await invite(folder, { citizens: 4, moderators: 2 });
  port = String(await freePort());
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function start(
  program?: string[],
): Promise<{ site: SiteProcess; origin: string }> {
  const env = {
    PORT: port,
    ORIGIN: `http://127.0.0.1:${port}`,
    DATA_DIR: folder,
    LOG_LEVEL: "error",
    MFA: "optional",
  };
  const site = startProcess(env, [], program);
  const { origin } = new URL(await addressOf(site));
  return { site, origin };
}

/** Lets the site live until it has given a random number of answers, and a random moment more. */
async function liveAWhile(): Promise<void> {
  await answers();
  await pause(Math.random() * 20);
}

/** Waits for a random number of answers, or until the site has lived long enough; `atLast` is called in the moment of the last. */
async function answers(atLast: () => void = () => undefined): Promise<void> {
  let left = Math.ceil(Math.random() * LIFE.answers);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LIFE.ms);
    acts.onAnswer = () => {
      left -= 1;
      if (left > 0) return;
      atLast();
      clearTimeout(timer);
      resolve();
    };
  });
  acts.onAnswer = undefined;
}

/**
 * Kills the site in the middle of its work: every other time in the very moment in which somebody was
 * told that something is kept, which is when it must not be only on its way to the disk.
 */
async function killAtWork(site: SiteProcess, kill: number): Promise<void> {
  if (kill % 2 === 0) await liveAWhile();
  else await answers(() => site.signal("SIGKILL"));
  site.signal("SIGKILL");
  await site.exited;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whoever heard nothing sends the same again, as their browser would. */
async function sendAgain(origin: string): Promise<void> {
  for (const sending of acts.sendings) {
    if (sending.updateId === null) await send(origin, sending, acts);
  }
}

const NOTHING_LOST = { lost: 0, doubled: 0, halfDone: 0, record: true };

test(
  `killed ${KILLS} times while people send and decide, the site keeps what it said it has, once and whole`,
  async () => {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const { site, origin } = await start(SERVE);
      await sendAgain(origin);
      const crowd = letThemWork(origin, people, acts);
      await killAtWork(site, kill);
      await crowd.stop();
      if (kill % 100 === 0) {
        expect(await reckon(folder, acts)).toMatchObject(NOTHING_LOST);
      }
    }
    const { site, origin } = await start(SERVE);
    await sendAgain(origin);
    site.signal("SIGKILL");
    await site.exited;
    const reckoning = await reckon(folder, acts);
    console.log(JSON.stringify({ kills: KILLS, ...reckoning }));
    expect(reckoning).toMatchObject(NOTHING_LOST);
    expect(reckoning.decisions).toBeGreaterThan(0);
    expect(reckoning.sendings).toBeGreaterThanOrEqual(KILLS);
  },
  60_000 + KILLS * 20_000,
);

test("told to stop while everybody works, it finishes what is under way, ends with 0 and loses nothing", async () => {
  const { site, origin } = await start();
  const before = acts.sendings.length;
  const crowd = letThemWork(origin, people, acts);
  await liveAWhile();
  site.signal("SIGTERM");
  expect(await site.exited).toBe(0);
  await crowd.stop();
  expect(acts.sendings.length).toBeGreaterThan(before);
  expect(await reckon(folder, acts)).toMatchObject(NOTHING_LOST);
  // Whoever heard nothing was not let in any more: nothing of theirs is there.
  const kept = await keptSubmissions(folder);
  const unheard = acts.sendings.filter(({ updateId }) => updateId === null);
  expect(unheard.filter((it) => kept.has(it.submissionId))).toEqual([]);
});
