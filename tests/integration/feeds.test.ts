import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/account/user";
import { loader as country } from "#app/routes/resources/feed";
import { loader as ofProvince } from "#app/routes/resources/province-feed";
import { loader as ofTarget } from "#app/routes/resources/target-feed";
import { FEED_ENTRIES } from "#app/server/page/feed.server";
import { readAtom } from "#tests/support/atom";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { publish, type Ending, type Story } from "#tests/support/publish";
import {
  askResource,
  RESOURCE_ORIGIN,
  type ResourceRequest,
} from "#tests/support/resource";
import { makeWorld, type World } from "#tests/support/world";

let site: TestDatabase;
let world: World;
let rosa: Actor;
let mario: Actor;
let nina: Actor;

beforeEach(async () => {
  site = await testDatabase();
  world = await makeWorld(site.db);
  rosa = await world.citizen("Rosa");
  mario = await world.moderator("Mario", "*");
  nina = await world.moderator("Nina", "*");
});

afterEach(() => site.close());

async function tell(
  targetCode: string,
  at: string,
  story: Partial<Story> = {},
  ending: Partial<Ending> = {},
): Promise<string> {
  return await publish(
    site.db,
    {
      targetCode,
      author: rosa,
      status: "in_progress",
      effectiveDate: "2020-01-01",
      ...story,
    },
    { at, by: [mario], ...ending },
  );
}

const RETRACTED = { at: "2021-05-03", note: "No era esa obra." };

async function feed(path = "/feed.atom", asked: ResourceRequest = {}) {
  const answer = await askResource(site.db, country, path, asked);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Type")).toBe(
    "application/atom+xml; charset=utf-8",
  );
  return readAtom(await answer.text());
}

async function feedOf(loader: typeof country, path: string, name: object) {
  const params = name as Record<string, string>;
  const answer = await askResource(site.db, loader, path, { params });
  return readAtom(await answer.text());
}

describe("a decision", () => {
  test("is an entry with its sentence, the plan's words, what was told and the way to the evidence", async () => {
    const content = { summary: "Hay <b>80</b> jornales.\nY una foto." };
    const id = await tell("ESP-S-01", "2020-02-01", { content });
    const { entries, updated, ...about } = await feed();
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    expect(entry).toMatchObject({
      id: `tag:lo.example,2026:updates/${id}`,
      title: "ESP-S-01 (Espinar): En marcha",
      link: `${RESOURCE_ORIGIN}/metas/ESP-S-01#a-${id}`,
      author: "Rosa",
      updated: "2020-02-02T04:59:59.999Z",
      summary:
        "El 01/02/2020 se publicó que la promesa ESP-S-01 (Espinar) está «En marcha» al 01/01/2020.",
    });
    expect(entry?.content).toContain("Construir una posta de salud");
    expect(entry?.content).toContain("Hay &lt;b&gt;80&lt;/b&gt; jornales.</p>");
    expect(updated).toBe(entry?.updated);
    expect(about).toMatchObject({
      id: "tag:lo.example,2026:feed.atom",
      language: "es-PE",
      self: `${RESOURCE_ORIGIN}/feed.atom`,
      page: `${RESOURCE_ORIGIN}/`,
      logo: `${RESOURCE_ORIGIN}/og/inicio.png`,
    });
  });

  test("that is a verdict says so", async () => {
    const story = { status: "broken", effectiveDate: "2023-01-01" } as const;
    await tell("ESP-E-03", "2023-02-01", story, { by: [mario, nina] });
    const [entry] = (await feed()).entries;
    expect(entry?.summary).toContain("se publicó el veredicto «Incumplida»");
  });

  test("is told in English to whoever asks, under an id of that edition", async () => {
    const id = await tell("ESP-S-01", "2020-02-01");
    const { entries, language, self } = await feed("/feed.atom?lang=en");
    expect(language).toBe("en");
    expect(self).toBe(`${RESOURCE_ORIGIN}/feed.atom?lang=en`);
    expect(entries[0]).toMatchObject({
      id: `tag:lo.example,2026:updates/${id}/en`,
      title: "ESP-S-01 (Espinar): In progress",
      link: `${RESOURCE_ORIGIN}/metas/ESP-S-01?lang=en#a-${id}`,
    });
  });
});

describe("a retraction", () => {
  test("is an entry of its own, and the entry of what it took back says so", async () => {
    const id = await tell(
      "ESP-S-01",
      "2020-02-01",
      {},
      {
        retracted: { ...RETRACTED, by: [mario] },
      },
    );
    const { entries, updated } = await feed();
    expect(entries.map((entry) => entry.id)).toEqual([
      `tag:lo.example,2026:updates/${id}/retracted`,
      `tag:lo.example,2026:updates/${id}`,
    ]);
    const [retraction, told] = entries;
    expect(retraction?.title).toBe("ESP-S-01 (Espinar): se retiró «En marcha»");
    expect(retraction?.summary).toMatch(
      /^El 03\/05\/2021 se retiró un avance .* Motivo: se comprobó que no es cierto\.$/,
    );
    expect(told?.content).toContain("Retirado el 03/05/2021");
    expect(told?.content).toContain("<del>");
    for (const entry of entries) expect(entry.updated).toBe(updated);
  });

  test("of something old comes before what was published since", async () => {
    const old = await tell(
      "ESP-S-01",
      "2020-02-01",
      {},
      {
        retracted: { ...RETRACTED, by: [mario] },
      },
    );
    for (let index = 0; index < FEED_ENTRIES + 5; index += 1) {
      const day = new Date(Date.UTC(2020, 5, 1 + index));
      await tell("ESP-S-02", day.toISOString().slice(0, 10));
    }
    const { entries } = await feed();
    expect(entries).toHaveLength(FEED_ENTRIES);
    expect(entries[0]?.id).toBe(`tag:lo.example,2026:updates/${old}/retracted`);
    const moments = entries.map(({ updated }) => updated);
    expect(moments).toEqual([...moments].sort().reverse());
  });

  test("is not known before it happened", async () => {
    await tell(
      "ESP-S-01",
      "2020-02-01",
      {},
      {
        retracted: { ...RETRACTED, by: [mario] },
      },
    );
    const { entries } = await feed("/feed.atom?known-on=2021-05-02");
    expect(entries).toHaveLength(1);
    expect(entries[0]?.content).not.toContain("Retirado");
    expect(entries[0]?.link).toContain("?known-on=2021-05-02#");
    const before = await feed("/feed.atom?known-on=2020-01-31");
    expect(before.entries).toEqual([]);
  });
});

describe("whose feed it is", () => {
  test("a province's has its own decisions and no others", async () => {
    await tell("ESP-S-01", "2020-02-01");
    await tell("TAR-S-01", "2020-03-01");
    const path = "/provincias/tarata/feed.atom";
    const { entries, page, title, logo } = await feedOf(ofProvince, path, {
      slug: "tarata",
    });
    expect(entries.map((entry) => entry.title)).toEqual([
      "TAR-S-01 (Tarata): En marcha",
    ]);
    expect(title).toBe("Lo Prometido: decisiones sobre Tarata");
    expect(page).toBe(`${RESOURCE_ORIGIN}/provincias/tarata`);
    expect(logo).toBe(`${RESOURCE_ORIGIN}/og/provincias/tarata.png`);
  });

  test("a promise's has its own, as of the day that is asked for", async () => {
    await tell("ESP-S-01", "2020-02-01");
    await tell("ESP-S-01", "2020-03-01", { effectiveDate: "2020-02-20" });
    await tell("ESP-S-02", "2020-02-01");
    const name = { code: "ESP-S-01" };
    const path = "/metas/ESP-S-01/feed.atom";
    const { entries, id } = await feedOf(ofTarget, path, name);
    expect(entries).toHaveLength(2);
    expect(id).toBe("tag:lo.example,2026:metas/ESP-S-01/feed.atom");
    const then = await feedOf(ofTarget, `${path}?as-of=2020-02-19`, name);
    expect(then.entries).toHaveLength(1);
  });

  test("nobody's is not there, and a day that is none is refused in the reader's language", async () => {
    const ask = (loader: typeof country, path: string, params = {}) =>
      askResource(site.db, loader, path, { params });
    const nowhere = "/provincias/atlantida/feed.atom?lang=en";
    const missing = await ask(ofProvince, nowhere, { slug: "atlantida" });
    expect(missing.status).toBe(404);
    expect(missing.headers.get("Content-Language")).toBe("en, es");
    const code = { code: "ESP-S-99" };
    const gone = await ask(ofTarget, "/metas/ESP-S-99/feed.atom", code);
    expect(gone.status).toBe(404);
    for (const day of ["ayer", "2018-12-31", "2021-02-29"]) {
      const refused = await ask(country, `/feed.atom?as-of=${day}`);
      expect(refused.status).toBe(400);
      expect(await refused.text()).toContain("No entendemos ese pedido");
    }
  });
});

test("before the first decision a feed is empty and stays the same from day to day", async () => {
  const first = await feed();
  expect(first.entries).toEqual([]);
  const later = await feed("/feed.atom", {
    now: new Date("2027-01-01T12:00Z"),
  });
  expect(later).toEqual(first);
});

test("a feed is sent again once something was decided, and not before", async () => {
  await tell("ESP-S-01", "2020-02-01");
  const ask = (headers = {}) =>
    askResource(site.db, country, "/feed.atom", { headers });
  const tag = (await ask()).headers.get("ETag") ?? "";
  const known = { "If-None-Match": tag };
  expect((await ask(known)).status).toBe(304);
  await tell("TAR-S-01", "2020-03-01");
  expect((await ask(known)).status).toBe(200);
});

test("a demonstration's feed says that it is invented", async () => {
  const { title } = await feed("/feed.atom", { demo: true });
  expect(title).toMatch(/^Demostración, datos inventados · /);
});
