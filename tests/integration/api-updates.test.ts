import { afterEach, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/account/user";
import { loader as updates } from "#app/routes/resources/api-updates";
import { askApi } from "#tests/support/api";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { publish } from "#tests/support/publish";
import { makeWorld } from "#tests/support/world";

let site: TestDatabase;
let rosa: Actor;
let mario: Actor;

beforeEach(async () => {
  site = await testDatabase();
  const world = await makeWorld(site.db);
  rosa = await world.citizen("Rosa");
  mario = await world.moderator("Mario", "espinar", "tarata");
});

afterEach(() => site.close());

async function read(path: string): Promise<unknown> {
  const answer = await askApi(site.db, updates, path);
  expect(answer.status).toBe(200);
  return await answer.json();
}

test("an update has the fields of the contract", async () => {
  const id = await publish(
    site.db,
    {
      targetCode: "ESP-S-02",
      author: rosa,
      status: "in_progress",
      effectiveDate: "2020-05-01",
      content: { measuredValue: 30, summary: "Midió la posta." },
      evidence: [
        { title: "Acta", date: "2020-04-30", grade: "primary" },
        { visibility: "moderators_only" },
      ],
    },
    { at: "2020-06-01T15:00:00.000Z", by: [mario] },
  );
  expect(await read("/updates")).toEqual({
    items: [
      {
        id,
        target: "ESP-S-02",
        status: "in_progress",
        effectiveDate: "2020-05-01",
        decidedAt: "2020-06-01T15:00:00.000Z",
        summary: "Midió la posta.",
        reason: null,
        measuredValue: 30,
        unit: "percent",
        group: null,
        author: "Rosa",
        approvals: 1,
        evidence: [
          {
            id: expect.any(String) as string,
            kind: "press",
            title: "Acta",
            url: "https://diario.example/1",
            date: "2020-04-30",
            grade: "primary",
            sha256: null,
          },
        ],
        retracted: null,
        underReview: null,
        replyRequestedAt: null,
        replies: [],
        removals: [],
        corrections: [],
        url: `https://lo.example/metas/ESP-S-02#a-${id}`,
      },
    ],
    page: 1,
    perPage: 50,
    total: 1,
  });
});

test("updates are asked for by province, by target and since a day in Lima", async () => {
  const facts = {
    author: rosa,
    status: "stalled" as const,
    effectiveDate: "2020-05-01",
  };
  const at = "2020-06-01T04:59:59.999Z";
  await publish(
    site.db,
    { targetCode: "ESP-S-01", ...facts },
    { at, by: [mario] },
  );
  const total = async (query: string) =>
    ((await read(`/updates${query}`)) as { total: number }).total;
  expect(await total("?province=espinar")).toBe(1);
  expect(await total("?province=tarata")).toBe(0);
  expect(await total("?target=ESP-S-01")).toBe(1);
  expect(await total("?target=ESP-S-02")).toBe(0);
  expect(await total("?since=2020-05-31")).toBe(1);
  expect(await total("?since=2020-06-01")).toBe(0);
  expect(await total(`?since=${at}`)).toBe(1);
  expect(await total("?since=2020-06-01T00:00:00-05:00")).toBe(0);
  expect(await total("?since=2020-05-31T23:59:59%2B00:00")).toBe(1);
  expect(await total("?since=0000-01-01")).toBe(1);
});
