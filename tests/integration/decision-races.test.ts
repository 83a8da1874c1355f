import { afterEach, beforeEach, expect, test } from "vitest";
import {
  decideUpdate,
  type DecideUpdateResult,
} from "#app/commands/decide-update.server";
import type { DecisionAction } from "#app/domain/decision/decision";
import type { ClaimableStatus } from "#app/domain/status/status";
import type { Actor } from "#app/domain/account/user";
import {
  engineUnderTest,
  testDatabase,
  type TestDatabase,
} from "#tests/support/database";
import {
  claim,
  decision,
  tellResult,
  tellSending,
  type Seen,
} from "#tests/support/desk";
import { checkInvariants } from "#tests/support/invariants";
import { openOffice, type Office } from "#tests/support/office";
import { LONG_FORM } from "#tests/support/long-form";

/** Rounds that run at once; each is a race of its own. */
const BATCH = 25;

/** Two on an ordinary update. In a release one engine races longer; on the other each race takes three times as long. */
const PAIRS = LONG_FORM || engineUnderTest() === "sqlite" ? 1_000 : 200;
/** Two on a verdict. */
const VERDICTS = PAIRS / 4;
/** Eight on an ordinary update. */
const EIGHTS = LONG_FORM ? 1_000 : PAIRS / 10;
/** Eight on a verdict, agreeing or not. */
const EIGHT_VERDICTS = EIGHTS / 2;

const CODES = ["TAR-S-01", "TAR-E-02", "ESP-S-01", "ESP-E-04", "ESP-A-05"];

let site: TestDatabase;
let office: Office;
let moderators: Actor[];

beforeEach(async () => {
  // Every race of a batch may stand in line at once.
  site = await testDatabase({ maxWaiting: 1_000, maxWaitMs: 60_000 });
  office = await openOffice(site.db);
  moderators = [];
  for (let index = 0; index < 8; index += 1) {
    moderators.push(await office.world.moderator(`Persona ${index}`, "*"));
  }
});

afterEach(async () => {
  await checkInvariants(site.db);
  await site.close();
});

interface Race {
  updateId: string;
  seen: Seen;
}

/** Submits a batch of updates and reads what their review pages would show. */
async function submitBatch(
  size: number,
  status: ClaimableStatus,
): Promise<Race[]> {
  const { desk, rosa, db } = office;
  const sent = await Promise.all(
    Array.from({ length: size }, (_, index) => {
      const code = CODES[index % CODES.length] ?? "";
      return desk.send(rosa, code, claim({ status }));
    }),
  );
  expect(new Set(sent.map(tellSending))).toEqual(new Set(["accepted"]));
  const ids = sent.flatMap((it) => (it.ok ? [it.updateId] : []));
  const rows = await db
    .selectFrom("update_versions")
    .select(["update_id", "version", "content_hash"])
    .where("update_id", "in", ids)
    .execute();
  return rows.map((row) => ({
    updateId: row.update_id,
    seen: { version: row.version, contentHash: row.content_hash },
  }));
}

/** All of these people decide on one update at the same moment. */
function race(
  { updateId, seen }: Race,
  people: readonly Actor[],
  actionOf: (index: number) => DecisionAction = () => "approve",
): Promise<DecideUpdateResult[]> {
  const now = office.desk.now();
  return Promise.all(
    people.map((actor, index) => {
      const input = decision(seen, actionOf(index));
      return decideUpdate(site.db, { actor, updateId, input, now });
    }),
  );
}

/** Runs rounds in batches and gives what each round told, in the order of the people. */
async function runRaces(
  rounds: number,
  status: ClaimableStatus,
  decide: (it: Race) => Promise<DecideUpdateResult[]>,
): Promise<string[][]> {
  const told: string[][] = [];
  for (let done = 0; done < rounds; done += BATCH) {
    const batch = await submitBatch(Math.min(BATCH, rounds - done), status);
    const answers = await Promise.all(batch.map(decide));
    told.push(...answers.map((round) => round.map(tellResult)));
  }
  return told;
}

/** How many rounds ended alike, whoever of the people was first. */
function tally(told: readonly string[][]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const round of told) {
    const key = [...round].sort().join(" ");
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

async function countSteps(): Promise<Record<string, number>> {
  const rows = await site.db.selectFrom("decisions").select("step").execute();
  const counts: Record<string, number> = {};
  for (const { step } of rows) counts[step] = (counts[step] ?? 0) + 1;
  return counts;
}

const LONG = (LONG_FORM ? 30 : 5) * 60_000;

test(
  "two moderators at once on an ordinary update: one decides, the other hears who did",
  async () => {
    const told = await runRaces(PAIRS, "in_progress", (it) =>
      race(it, moderators.slice(0, 2), (index) =>
        index === 0 ? "approve" : "reject",
      ),
    );
    const counts = tally(told);
    const published = counts["already_decided published"] ?? 0;
    const rejected = counts["already_decided rejected"] ?? 0;
    expect(published + rejected).toBe(PAIRS);
    expect(await countSteps()).toEqual({ 1: PAIRS });
    expect(await office.countRows("publications")).toBe(published);
  },
  LONG,
);

test(
  "two moderators at once on a verdict: they fill step one and step two",
  async () => {
    const told = await runRaces(VERDICTS, "fulfilled", (it) =>
      race(it, moderators.slice(0, 2)),
    );
    expect(tally(told)).toEqual({ "published waiting_second": VERDICTS });
    expect(await countSteps()).toEqual({ 1: VERDICTS, 2: VERDICTS });
    expect(await office.countRows("publications")).toBe(VERDICTS);
  },
  LONG,
);

test(
  "eight moderators at once: one step of an ordinary update, two of a verdict",
  async () => {
    const seven = Array.from({ length: 7 }, () => "already_decided").join(" ");
    const six = seven.slice("already_decided ".length);
    const ordinary = await runRaces(EIGHTS, "in_progress", (it) =>
      race(it, moderators),
    );
    expect(tally(ordinary)).toEqual({ [`${seven} published`]: EIGHTS });
    expect(await countSteps()).toEqual({ 1: EIGHTS });
    const verdicts = await runRaces(EIGHT_VERDICTS, "fulfilled", (it) =>
      race(it, moderators),
    );
    expect(tally(verdicts)).toEqual({
      [`${six} published waiting_second`]: EIGHT_VERDICTS,
    });
    expect(await countSteps()).toEqual({
      1: EIGHTS + EIGHT_VERDICTS,
      2: EIGHT_VERDICTS,
    });
  },
  LONG,
);

test("eight who disagree on a verdict fill three steps at most, one each", async () => {
  const told = await runRaces(EIGHT_VERDICTS, "fulfilled", (it) =>
    race(it, moderators, (index) => (index % 2 === 0 ? "approve" : "reject")),
  );
  const decided = told.flat().filter((it) => it !== "already_decided");
  const steps = await countSteps();
  expect(steps[1]).toBe(EIGHT_VERDICTS);
  expect(steps[2]).toBe(EIGHT_VERDICTS);
  expect(decided).toHaveLength(2 * EIGHT_VERDICTS + (steps[3] ?? 0));
});

test("whoever comes second hears who was first and when", async () => {
  const [it] = await submitBatch(1, "in_progress");
  if (it === undefined) throw new RangeError("nothing to decide");
  const answers = await race(it, moderators);
  const winner = moderators[answers.findIndex(({ ok }) => ok)];
  const [row] = await site.db.selectFrom("decisions").selectAll().execute();
  for (const answer of answers.filter(({ ok }) => !ok)) {
    expect(answer).toEqual({
      ok: false,
      reason: "already_decided",
      by: winner?.displayName,
      at: row?.decided_at,
    });
  }
});
