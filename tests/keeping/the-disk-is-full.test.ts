import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import {
  openSmallDisk,
  type SmallDisk,
} from "#tests/support/keeping/small-disk";
import {
  type Acts,
  decide,
  newSending,
  send,
  StrangeAnswer,
} from "#tests/support/kill/acts";
import { invite, type SignedInPerson } from "#tests/support/kill/people";
import { sendPhoto } from "#tests/support/kill/photo";
import { keptSubmissions, reckon } from "#tests/support/kill/reckoning";

/** The goal is a second; a machine that does other things may take ten. */
const AT_ONCE = 10_000;

const A_WHILE = { timeout: 120_000, interval: 50 };

let folder: string;
let left: string;
let disk: SmallDisk;
let people: Awaited<ReturnType<typeof invite>>;
const acts: Acts = { sendings: [], decisions: [], waiting: [] };
const told = { kept: 0, refused: 0, slowest: 0 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lo-prometido-disk-"));
  const [template, mount] = [join(folder, "template"), join(folder, "disk")];
  left = join(folder, "left");
  await cp(inject("siteTemplate"), template, { recursive: true });
  for (const place of [mount, left]) await mkdir(place);
  people = await invite(template, { citizens: 4, moderators: 2 });
  disk = await openSmallDisk({ template, mount, left, bytes: 96 << 20 });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Sends or decides, and counts what was said; throws for any answer but yes and "nothing can be kept". */
async function attempt(act: () => Promise<void>): Promise<void> {
  const began = performance.now();
  try {
    await act();
    told.kept += 1;
  } catch (error) {
    const isRefusal =
      error instanceof StrangeAnswer && error.message.endsWith(" 503");
    if (!isRefusal) throw error;
    told.refused += 1;
  }
  told.slowest = Math.max(told.slowest, performance.now() - began);
}

/** Everybody works until it is over. */
function letEverybodyTry(): { stop(): Promise<void> } {
  let isOver = false;
  const untilOver = async (act: () => Promise<void>) => {
    while (!isOver) await attempt(act);
  };
  const working = Promise.all([
    ...people.citizens.map((person) => untilOver(() => tell(person))),
    ...people.moderators.map((person) =>
      untilOver(async () => {
        const next = acts.waiting.shift();
        if (next !== undefined) await decide(disk.origin, person, next, acts);
        else await new Promise((resolve) => setTimeout(resolve, 5));
      }),
    ),
  ]);
  return {
    async stop() {
      isOver = true;
      await working;
    },
  };
}

async function tell(person: SignedInPerson): Promise<void> {
  const sending = newSending(person);
  acts.sendings.push(sending);
  await send(disk.origin, sending, acts);
}

async function read(path: string): Promise<number> {
  const answer = await fetch(`${disk.origin}${path}`);
  await answer.arrayBuffer();
  return answer.status;
}

/** Waits until so many more were told something. */
async function untilTold(what: "kept" | "refused", more: number) {
  const goal = told[what] + more;
  await expect.poll(() => told[what], A_WHILE).toBeGreaterThanOrEqual(goal);
}

test("a disk that fills up refuses what it cannot keep, lets everybody read, and takes it again by itself when there is room", async () => {
  const [rosa] = people.citizens as [SignedInPerson];
  expect((await sendPhoto(disk.origin, rosa)).status).toBe(303);
  const everybody = letEverybodyTry();
  await untilTold("kept", 20);
  await disk.fill();
  await untilTold("refused", 40);
  for (const path of ["/", "/metas/ESP-S-01", "/registro", "/avances"]) {
    expect(await read(path), path).toBe(200);
  }
  expect(await read("/salud/lista")).toBe(503);
  const began = performance.now();
  const photo = await sendPhoto(disk.origin, rosa);
  expect(performance.now() - began).toBeLessThan(AT_ONCE);
  expect(photo.status).toBe(503);
  expect(/no tiene dónde escribir/.test(photo.html)).toBe(true);
  await disk.empty();
  await untilTold("kept", 40);
  await everybody.stop();
  expect(told.slowest).toBeLessThan(AT_ONCE);
  await expect.poll(() => read("/salud/lista"), A_WHILE).toBe(200);
  expect((await sendPhoto(disk.origin, rosa)).status).toBe(303);
  expect(await disk.stop()).toBe(0);
  console.log(JSON.stringify(told));
});

test("and nothing is lost, doubled or half there", async () => {
  const reckoning = await reckon(left, acts);
  expect(reckoning).toMatchObject({
    ...{ lost: 0, doubled: 0, halfDone: 0, record: true },
  });
  expect(reckoning.decisions).toBeGreaterThan(0);
  // Whoever was refused finds nothing of theirs.
  const kept = await keptSubmissions(left);
  const unheard = acts.sendings.filter(({ updateId }) => updateId === null);
  expect(unheard.length).toBeGreaterThan(20);
  expect(unheard.filter((it) => kept.has(it.submissionId))).toEqual([]);
  const files = await readdir(left, { recursive: true });
  expect(files.filter((path) => /\.part$|incoming\/./.test(path))).toEqual([]);
});
