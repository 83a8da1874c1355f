import { afterEach, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/account/user";
import { listPublishedMeasurements } from "#db/queries/plan/measurements";
import { listPublishedUpdates } from "#db/queries/update/published-updates";
import { findPublishedTarget } from "#db/queries/plan/targets";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { keepBack, publish } from "#tests/support/publish";
import { makeWorld, type World } from "#tests/support/world";

const ALL = { asOf: "2026-11-21", knownOn: "2026-11-21", page: 1, perPage: 50 };

let site: TestDatabase;
let world: World;
let rosa: Actor;
let mario: Actor;
let lucia: Actor;

beforeEach(async () => {
  site = await testDatabase();
  world = await makeWorld(site.db);
  rosa = await world.citizen("Rosa");
  mario = await world.moderator("Mario", "espinar", "tarata");
  lucia = await world.moderator("Lucía", "espinar", "tarata");
});

afterEach(() => site.close());

const posta = (author: Actor) => ({
  targetCode: "ESP-S-01",
  author,
  status: "in_progress" as const,
  effectiveDate: "2020-03-01",
});

test("an approved update is read with its people, its evidence and its grades", async () => {
  const group = await world.group("Comité de Yauri", rosa);
  const id = await publish(
    site.db,
    {
      ...posta(rosa),
      targetCode: "ESP-S-02",
      content: {
        measuredValue: 33.5,
        groupId: group,
        summary: "Midió la posta.",
      },
      evidence: [
        {
          title: "Acta",
          kind: "official_record",
          date: "2020-02-28",
          grade: "primary",
        },
        {
          title: "Testigo",
          kind: "testimony",
          url: null,
          visibility: "moderators_only",
        },
      ],
    },
    { at: "2020-04-02T15:00:00.000Z", by: [mario, lucia] },
  );
  const { items, total } = await listPublishedUpdates(site.db, ALL);
  expect(total).toBe(1);
  expect(items).toEqual([
    {
      id,
      targetCode: "ESP-S-02",
      provinceSlug: "espinar",
      status: "in_progress",
      effectiveDate: "2020-03-01",
      decidedAt: "2020-04-02T15:00:00.000Z",
      submittedAt: "2019-02-02T04:59:59.999Z",
      summary: "Midió la posta.",
      reason: null,
      measuredValue: 33.5,
      unit: "percent",
      groupName: "Comité de Yauri",
      authorName: "Rosa",
      evidence: [
        {
          id: items[0]?.evidence[0]?.id,
          kind: "official_record",
          title: "Acta",
          url: "https://diario.example/1",
          date: "2020-02-28",
          place: null,
          visibility: "public",
          grade: "primary",
        },
      ],
      protectedEvidence: 1,
      approvals: [
        {
          id: expect.any(String) as string,
          deciderName: "Mario",
          decidedAt: "2020-04-02T15:00:00.000Z",
          note: "de Mario",
        },
        {
          id: expect.any(String) as string,
          deciderName: "Lucía",
          decidedAt: "2020-04-02T15:00:00.000Z",
          note: "de Lucía",
        },
      ],
      retracted: null,
      underReview: null,
      contest: { replies: [], corrections: [], waitsSince: null },
      tombstones: [],
    },
  ]);
});

test("nothing that waits, was refused or was withdrawn can be read", async () => {
  const states = [
    "draft",
    "submitted",
    "changes_requested",
    "rejected",
    "withdrawn",
  ] as const;
  for (const state of states) {
    const content = { measuredValue: 12, summary: "SECRETO" };
    const story = { ...posta(rosa), targetCode: "ESP-S-02", content };
    await keepBack(
      site.db,
      { ...story, evidence: [{ title: "SECRETO" }] },
      state,
    );
  }
  const updates = await listPublishedUpdates(site.db, ALL);
  expect(updates).toEqual({ items: [], page: 1, perPage: 50, total: 0 });
  const read = await findPublishedTarget(site.db, "ESP-S-02", ALL);
  expect(read?.reading).toMatchObject({
    status: "no_information",
    updates: 0,
    evidenceItems: 0,
    lastDecidedAt: null,
  });
  expect(read?.latestMeasurement).toBeNull();
  expect(await listPublishedMeasurements(site.db, "ESP-S-02", ALL)).toEqual([]);
});

test("what only moderators may see is counted and never read", async () => {
  const evidence = [
    {
      title: "SECRETO",
      url: "https://secreto.example/",
      place: "SECRETO",
      visibility: "moderators_only" as const,
    },
    { title: "Nota" },
  ];
  await publish(
    site.db,
    { ...posta(rosa), evidence },
    { at: "2020-04-01", by: [mario] },
  );
  const { items } = await listPublishedUpdates(site.db, ALL);
  expect(JSON.stringify(items).toLowerCase()).not.toContain("secreto");
  expect(items[0]?.protectedEvidence).toBe(1);
  const read = await findPublishedTarget(site.db, "ESP-S-01", ALL);
  expect(read?.reading.evidenceItems).toBe(1);
});

test("a retracted update stays, with who took it back and why, from that day on", async () => {
  const id = await publish(site.db, posta(rosa), {
    at: "2020-04-01",
    by: [mario],
    retracted: { at: "2020-06-01", by: [lucia], note: "La obra no existe." },
  });
  const after = await listPublishedUpdates(site.db, {
    ...ALL,
    knownOn: "2020-06-01",
  });
  expect(after.items).toMatchObject([
    {
      id,
      approvals: [{ deciderName: "Mario" }],
      retracted: {
        at: "2020-06-02T04:59:59.999Z",
        reasonCode: "disproved",
        note: "La obra no existe.",
      },
    },
  ]);
  const before = await listPublishedUpdates(site.db, {
    ...ALL,
    knownOn: "2020-05-31",
  });
  expect(before.items).toMatchObject([{ id, retracted: null }]);
});

test("both clocks hold: what was true by then, as told by then", async () => {
  await publish(site.db, posta(rosa), { at: "2020-04-01", by: [mario] });
  const total = async (clocks: { asOf?: string; knownOn?: string }) =>
    (await listPublishedUpdates(site.db, { ...ALL, ...clocks })).total;
  expect(await total({ asOf: "2020-02-29" })).toBe(0);
  expect(await total({ asOf: "2020-03-01" })).toBe(1);
  expect(await total({ knownOn: "2020-03-31" })).toBe(0);
  expect(await total({ knownOn: "2020-04-01" })).toBe(1);
});

test("lists are of a target, a province or a time, newest decision first, in pages", async () => {
  const tell = (targetCode: string, at: string) =>
    publish(site.db, { ...posta(rosa), targetCode }, { at, by: [mario] });
  const first = await tell("ESP-S-01", "2020-04-01");
  const second = await tell("TAR-S-01", "2020-05-01");
  const third = await tell("ESP-S-01", "2020-06-01");
  const ids = async (filter: object) =>
    (await listPublishedUpdates(site.db, { ...ALL, ...filter })).items.map(
      ({ id }) => id,
    );
  expect(await ids({})).toEqual([third, second, first]);
  expect(await ids({ targetCode: "ESP-S-01" })).toEqual([third, first]);
  expect(await ids({ provinceSlug: "tarata" })).toEqual([second]);
  expect(await ids({ since: "2020-05-01T05:00:00.000Z" })).toEqual([
    third,
    second,
  ]);
  expect(await ids({ page: 2, perPage: 2 })).toEqual([first]);
  expect(await ids({ page: 3, perPage: 2 })).toEqual([]);
});

test("a retraction counts as news, once it is known", async () => {
  const id = await publish(site.db, posta(rosa), {
    at: "2020-04-01",
    by: [mario],
    retracted: { at: "2020-06-01", by: [lucia], note: "No existe." },
  });
  const since = "2020-05-01T05:00:00.000Z";
  const news = await listPublishedUpdates(site.db, { ...ALL, since });
  expect(news.items.map((it) => it.id)).toEqual([id]);
  const early = await listPublishedUpdates(site.db, {
    ...ALL,
    since,
    knownOn: "2020-05-15",
  });
  expect(early.total).toBe(0);
});
