import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  planContentHash,
  planFactsHash,
  targetContentHash,
} from "#app/domain/plan/plan-content-hash";
import type { PlanFile } from "#app/domain/plan/plan-file";
import { targetWords } from "#app/domain/plan/target-words";
import { findPublishedPlan, listPublishedPlans } from "#db/queries/plan/plans";
import { findRecordHead, listRecordEntries } from "#db/queries/record/record";
import {
  countPublishedTargets,
  listPlanTargets,
} from "#db/queries/plan/targets";
import { listProvinces } from "#db/queries/province/provinces";
import { seedReal, type SeedStep } from "#seeds/seed";
import { testDatabase, type TestDatabase } from "#tests/support/database";

const NOW = new Date("2026-11-21T15:00:00.000Z");
const LATER = new Date("2026-11-22T15:00:00.000Z");
const TODAY = { asOf: "2026-11-21", knownOn: "2026-11-21" };
const TARATA = "plans/tarata-2019-2022-1.json";

let site: TestDatabase;
let root: string;

beforeEach(async () => {
  site = await testDatabase();
  root = await mkdtemp(join(tmpdir(), "lo-prometido-seeds-"));
  await cp("seeds/plans", join(root, "seeds/plans"), { recursive: true });
  await cp("seeds/reference", join(root, "seeds/reference"), {
    recursive: true,
  });
});

afterEach(async () => {
  await site.close();
  await rm(root, { recursive: true });
});

async function seed(now = NOW): Promise<SeedStep[]> {
  const steps: SeedStep[] = [];
  await seedReal(site.db, { now, root, log: (step) => steps.push(step) });
  return steps;
}

async function changePlanFile(change: (file: PlanFile) => void): Promise<void> {
  const path = join(root, "seeds", TARATA);
  const file = JSON.parse(await readFile(path, "utf8")) as PlanFile;
  change(file);
  await writeFile(path, JSON.stringify(file));
}

async function count(
  kind: "target" | "projection" | "action",
  province?: string,
) {
  const filter = { kind, provinceSlug: province, ...TODAY };
  return await countPublishedTargets(site.db, filter);
}

async function lastEntry() {
  const { size } = await findRecordHead(site.db);
  const [last] = await listRecordEntries(site.db, { from: size, limit: 1 });
  return last?.entry;
}

/** Everything that the seeds wrote, as text, to compare two databases' worth of rows. */
async function everything(): Promise<string> {
  const plans = await listPublishedPlans(site.db);
  const targets = [];
  for (const { id } of plans) targets.push(await listPlanTargets(site.db, id));
  const provinces = await listProvinces(site.db);
  const head = await findRecordHead(site.db);
  return JSON.stringify({ plans, targets, provinces, head });
}

test("the five plans are there with all they promise", async () => {
  const steps = await seed();
  expect(steps.map(({ outcome }) => outcome)).toEqual([
    ...["stored", "stored", "stored"],
    ...["published", "published", "published", "published", "published"],
  ]);
  expect(await count("target")).toBe(114);
  expect(await count("projection")).toBe(13);
  expect(await count("action")).toBe(291);
  const provinces = ["espinar", "aymaraes", "huancane", "tarata", "candarave"];
  const counts = [];
  for (const slug of provinces) counts.push(await count("target", slug));
  expect(counts).toEqual([13, 17, 39, 23, 22]);
  expect(await listProvinces(site.db)).toHaveLength(196);
});

test("seeding twice is the same as once", async () => {
  await seed();
  const once = await everything();
  expect(await seed(LATER)).toEqual([]);
  expect(await everything()).toBe(once);
});

test("a file that was taken but not remembered changes nothing", async () => {
  await seed();
  const once = await everything();
  await site.db.deleteFrom("seed_files").execute();
  const steps = await seed(LATER);
  expect(steps.at(-1)).toMatchObject({ outcome: "unchanged", items: 0 });
  expect(await everything()).toBe(once);
});

test("what the record says of a plan can be recomputed from what is shown", async () => {
  await seed();
  const { size } = await findRecordHead(site.db);
  const entries = await listRecordEntries(site.db, { from: size, limit: 10 });
  expect(entries).toHaveLength(5);
  for (const { entry } of entries) {
    if (entry.type !== "plan_published") throw new Error(entry.type);
    const plan = await findPublishedPlan(site.db, entry.plan);
    if (plan === null) throw new Error(entry.plan);
    const targets = await listPlanTargets(site.db, plan.id);
    const hashes = targets.map(
      (it) => [it.code, targetContentHash(it)] as const,
    );
    expect(planContentHash(planFactsHash(plan), new Map(hashes))).toBe(
      entry.content,
    );
  }
});

test("the words that targets are found by are those of their texts", async () => {
  await seed();
  await changePlanFile((file) => {
    const [first] = file.targets;
    if (first) first.problem = "Otra frase, distinta.";
  });
  await seed(LATER);
  const rebuilt: string[] = [];
  for (const { id } of await listPublishedPlans(site.db)) {
    for (const target of await listPlanTargets(site.db, id)) {
      rebuilt.push(
        ...targetWords(target).map((word) => `${target.code} ${word}`),
      );
    }
  }
  const rows = await site.db
    .selectFrom("target_words_cache")
    .selectAll()
    .execute();
  const cached = rows.map((row) => `${row.target_code} ${row.word}`);
  expect(cached.sort()).toEqual(rebuilt.sort());
});

test("a changed text amends that target alone, and the record says so", async () => {
  await seed();
  const [before] = await listPlanTargets(site.db, "tarata-2019-2022-1");
  const { size } = await findRecordHead(site.db);
  await changePlanFile((file) => {
    const item = file.targets.find(({ code }) => code === before?.code);
    if (item) item.problem = "Otra frase, distinta.";
  });
  expect(await seed(LATER)).toEqual([
    { file: TARATA, outcome: "amended", items: 1 },
  ]);
  const [after] = await listPlanTargets(site.db, "tarata-2019-2022-1");
  if (before === undefined || after === undefined)
    throw new Error("no targets");
  expect(after).toEqual({ ...before, problem: "Otra frase, distinta." });
  expect((await findRecordHead(site.db)).size).toBe(size + 1);
  expect(await lastEntry()).toEqual({
    v: 1,
    type: "target_amended",
    at: LATER.toISOString(),
    plan: "tarata-2019-2022-1",
    target: before.code,
    fields: ["problem"],
    before: targetContentHash(before),
    after: targetContentHash(after),
  });
});

test("a target that is new in the file is added at the end", async () => {
  await seed();
  await changePlanFile((file) => {
    const [first] = file.targets;
    if (first) file.targets.unshift({ ...first, code: "TAR-S-99" });
  });
  await seed(LATER);
  const added = (await listPlanTargets(site.db, "tarata-2019-2022-1")).find(
    ({ code }) => code === "TAR-S-99",
  );
  expect(added).toMatchObject({ position: 57 });
  expect(await lastEntry()).toMatchObject({
    type: "target_amended",
    target: "TAR-S-99",
    before: null,
  });
});

test("a note is amended as a fact of the plan; a mandate is left to people", async () => {
  await seed();
  await changePlanFile((file) => {
    file.notes.push("Una nota más.");
    file.mandate = "governing";
  });
  await seed(LATER);
  const plan = await findPublishedPlan(site.db, "tarata-2019-2022-1");
  expect(plan?.notes.at(-1)).toBe("Una nota más.");
  expect(plan?.mandate).toBe("unverified");
  expect(await lastEntry()).toMatchObject({
    type: "plan_amended",
    fields: ["notes"],
  });
});

test("a code is never taken back: the file is refused by name and nothing changes", async () => {
  await seed();
  const once = await everything();
  await changePlanFile((file) => {
    file.targets = file.targets.filter(({ code }) => code !== "TAR-S-02");
    const [first] = file.targets;
    if (first) first.problem = "Otra frase, distinta.";
  });
  await expect(seed(LATER)).rejects.toThrow(`${TARATA}: code_removed TAR-S-02`);
  expect(await everything()).toBe(once);
  await expect(seed(LATER)).rejects.toThrow("code_removed");
});

test("a file that does not fit its schema is refused by name and place", async () => {
  await changePlanFile((file) => {
    const [first] = file.targets;
    if (first) first.deadline = "2021-02-30";
  });
  await expect(seed()).rejects.toThrow(
    `${TARATA}: targets.0.deadline: date_malformed`,
  );
});
