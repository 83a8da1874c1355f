import { afterEach, beforeEach, expect, test } from "vitest";
import { TARGETS } from "#app/domain/api/endpoints";
import { loader as plan } from "#app/routes/resources/api-plan";
import { loader as plans } from "#app/routes/resources/api-plans";
import { loader as provinces } from "#app/routes/resources/api-provinces";
import { loader as target } from "#app/routes/resources/api-target";
import { loader as targets } from "#app/routes/resources/api-targets";
import type { Actor } from "#app/domain/account/user";
import { askApi, type Asked } from "#tests/support/api";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { publish } from "#tests/support/publish";
import { makeWorld, type World } from "#tests/support/world";

let site: TestDatabase;
let world: World;
let rosa: Actor;
let mario: Actor;

beforeEach(async () => {
  site = await testDatabase();
  world = await makeWorld(site.db);
  rosa = await world.citizen("Rosa");
  mario = await world.moderator("Mario", "espinar", "tarata");
});

afterEach(() => site.close());

type Loader = Parameters<typeof askApi>[1];

const ask = (loader: Loader, path: string, asked?: Asked) =>
  askApi(site.db, loader, path, asked);

async function read(loader: Loader, path: string, asked?: Asked) {
  const answer = await ask(loader, path, asked);
  expect(answer.status).toBe(200);
  return (await answer.json()) as never;
}

test("a target has the fields of the contract, in their words", async () => {
  await publish(
    site.db,
    {
      targetCode: "ESP-S-02",
      author: rosa,
      status: "in_progress",
      effectiveDate: "2021-05-01",
      content: { measuredValue: 26.5 },
    },
    { at: "2021-06-01", by: [mario] },
  );
  const [id] = (await site.db.selectFrom("updates").select("id").execute()).map(
    (row) => row.id,
  );
  const asked = { params: { code: "ESP-S-02" } };
  expect(
    await read(target, "/targets/ESP-S-02?as-of=2021-12-31", asked),
  ).toEqual({
    code: "ESP-S-02",
    kind: "target",
    province: "espinar",
    plan: "espinar-2019-2022-1",
    dimension: "social",
    problem: null,
    objective: null,
    wording: "Reducir la anemia infantil del 41 % al 12 %.",
    wholeCell: null,
    passages: [
      {
        section: "Resumen",
        firstLine: 12,
        lastLine: 12,
        page: null,
        text: "Reducir la anemia infantil del 41 % al 12 %.",
      },
    ],
    contradiction: null,
    measure: {
      operator: "reduce_to",
      indicator: "Prevalencia de anemia",
      baseline: 41,
      baselineBasis: "stated",
      goal: 12,
      unit: "percent",
      of: "niños menores de tres años",
    },
    deadline: "2022-12-31",
    deadlineBasis: "term",
    verifiability: "measurable",
    status: "in_progress",
    suggestedStatus: "in_progress",
    overdue: false,
    underReview: null,
    followedAs: null,
    follows: null,
    late: false,
    progress: 0.5,
    latestMeasurement: { value: 26.5, date: "2021-05-01", update: id },
    updates: 1,
    url: "https://lo.example/metas/ESP-S-02",
  });
});

test("both clocks reach the target: before the update nothing is known of it", async () => {
  const facts = {
    author: rosa,
    status: "in_progress" as const,
    effectiveDate: "2021-05-01",
  };
  await publish(
    site.db,
    { targetCode: "ESP-S-01", ...facts },
    { at: "2021-06-01", by: [mario] },
  );
  const status = async (query: string) => {
    const asked = { params: { code: "ESP-S-01" } };
    return (
      (await read(target, `/targets/ESP-S-01${query}`, asked)) as {
        status: string;
      }
    ).status;
  };
  expect(await status("?as-of=2021-04-30")).toBe("no_information");
  expect(await status("?as-of=2021-05-01")).toBe("in_progress");
  expect(await status("?known-on=2021-05-31")).toBe("no_information");
  expect(await status("?known-on=2021-06-01")).toBe("in_progress");
  expect(await status("?as-of=2999-01-01")).toBe("in_progress");
});

test("lists come in code order, as pages of a size, and fit their own schema", async () => {
  const first = TARGETS.response.parse(
    await read(targets, "/targets?perPage=4"),
  );
  expect(first).toMatchObject({ page: 1, perPage: 4, total: 9 });
  const rest = TARGETS.response.parse(
    await read(targets, "/targets?perPage=4&page=3"),
  );
  expect([...first.items, ...rest.items].map(({ code }) => code)).toEqual([
    ...["ESP-A-05", "ESP-A-06", "ESP-E-03", "ESP-E-04", "TAR-S-01"],
  ]);
  const all = TARGETS.response.parse(await read(targets, "/targets"));
  expect(all).toMatchObject({ perPage: 50, total: 9 });
});

test("targets are filtered by what the contract names", async () => {
  const facts = {
    author: rosa,
    status: "stalled" as const,
    effectiveDate: "2021-05-01",
  };
  await publish(
    site.db,
    { targetCode: "ESP-S-01", ...facts },
    { at: "2021-06-01", by: [mario] },
  );
  const codes = async (query: string) =>
    TARGETS.response
      .parse(await read(targets, `/targets${query}`))
      .items.map(({ code }) => code);
  expect(await codes("?province=tarata&dimension=social")).toEqual([
    "TAR-S-01",
  ]);
  expect(await codes("?status=stalled")).toEqual(["ESP-S-01"]);
  expect(await codes("?status=stalled&as-of=2021-04-30")).toEqual([]);
  expect(await codes("?verifiability=vague")).toEqual(["ESP-E-04"]);
  expect(await codes("?q=VIA+yauri")).toEqual(["ESP-E-03"]);
  expect(await codes("?kind=action")).toEqual([]);
  expect(await codes("?province=&status=&q=")).toHaveLength(9);
});

test("provinces come in the order of their UBIGEO, with their plans", async () => {
  const { items } = (await read(provinces, "/provinces")) as {
    items: object[];
  };
  expect(items).toEqual([
    {
      slug: "espinar",
      name: "Espinar",
      ubigeo: "0808",
      region: { code: "08", name: "Cusco" },
      capital: "Yauri",
      latitude: -14.79,
      longitude: -71.41,
      plans: ["espinar-2019-2022-1"],
      url: "https://lo.example/provincias/espinar",
    },
    expect.objectContaining({ slug: "tarata", ubigeo: "2304" }),
  ]);
});

test("a plan says whose it is and where it stands", async () => {
  const asked = { params: { id: "tarata-2019-2022-1" } };
  const one = await read(plan, "/plans/tarata-2019-2022-1", asked);
  expect(one).toMatchObject({
    province: "tarata",
    term: "2019-2022",
    organization: null,
    mandate: "unverified",
    document: {
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      lines: 200,
    },
    url: "https://lo.example/provincias/tarata?plan=tarata-2019-2022-1",
  });
  expect(
    await read(plans, "/plans?province=tarata&term=2019-2022"),
  ).toMatchObject({ items: [one], total: 1 });
  expect(await read(plans, "/plans?term=2023-2026")).toMatchObject({
    items: [],
    total: 0,
  });
});

test("progress goes below nothing and beyond the goal: nobody clamps the number", async () => {
  const measured = async (measuredValue: number, effectiveDate: string) => {
    const facts = { author: rosa, status: "in_progress" as const };
    await publish(
      site.db,
      {
        targetCode: "ESP-S-02",
        ...facts,
        effectiveDate,
        content: { measuredValue },
      },
      { at: "2022-06-01", by: [mario] },
    );
    const asked = { params: { code: "ESP-S-02" } };
    const path = `/targets/ESP-S-02?as-of=${effectiveDate}`;
    return ((await read(target, path, asked)) as { progress: number }).progress;
  };
  expect(await measured(55.5, "2020-01-01")).toBeCloseTo(-0.5);
  expect(await measured(6.2, "2021-01-01")).toBeCloseTo(1.2);
});
