import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loader as openapi } from "#app/routes/resources/api-openapi";
import { loader as feed } from "#app/routes/resources/feed";
import { loader as provinceFeed } from "#app/routes/resources/province-feed";
import { loader as sitemap } from "#app/routes/resources/sitemap";
import { loader as sitemapOfPlan } from "#app/routes/resources/sitemap-plan";
import { loader as sitemapOfSite } from "#app/routes/resources/sitemap-site";
import { loader as targetFeed } from "#app/routes/resources/target-feed";
import { askApi } from "#tests/support/api";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { everyFile, folderWith } from "#tests/support/open-data";
import { tellOpenDataStory } from "#tests/support/open-data-story";
import { askResource } from "#tests/support/resource";
import {
  dataPackageFaults,
  openApiFaults,
  xmlFaults,
} from "#tests/support/validators";
import { ATOM_GRAMMAR, SITEMAP_GRAMMAR } from "#tests/support/xml-grammars";

let site: TestDatabase;

beforeAll(async () => {
  site = await testDatabase();
  await tellOpenDataStory(site.db);
});

afterAll(() => site.close());

async function read(
  loader: typeof feed,
  path: string,
  params: Record<string, string> = {},
): Promise<string> {
  const answer = await askResource(site.db, loader, path, { params });
  expect(answer.status).toBe(200);
  return await answer.text();
}

describe("libxml2, with the rules of Atom,", () => {
  test.each([
    ["the country's", feed, "/feed.atom", {}],
    ["a province's", provinceFeed, "/p", { slug: "espinar" }],
    ["a promise's", targetFeed, "/m?lang=en", { code: "ESP-S-01" }],
    ["an empty one", feed, "/feed.atom?as-of=2019-01-01", {}],
  ])("finds nothing wrong with %s feed", async (_, loader, path, params) => {
    const xml = await read(loader, path, params);
    expect(await xmlFaults(xml, ATOM_GRAMMAR)).toEqual([]);
  });

  test("notices what is missing, malformed or torn", async () => {
    const xml = await read(feed, "/feed.atom");
    expect(xml).toContain("<entry>");
    for (const [whole, broken] of [
      [/<entry><id>[^<]*<\/id>/, "<entry>"],
      [/<updated>[^<]*<\/updated>/, "<updated>ayer</updated>"],
      [/href="[^"]*"/, 'href="/metas"'],
      ["</feed>", ""],
      ["<summary>", "<summary>&nbsp;"],
    ] as const) {
      const faults = await xmlFaults(xml.replace(whole, broken), ATOM_GRAMMAR);
      expect(faults, String(whole)).not.toEqual([]);
    }
  });
});

describe("libxml2, with the rules of sitemaps,", () => {
  test.each([
    ["the index", sitemap, "sitemap.xml"],
    ["the site's part", sitemapOfSite, "sitio.xml"],
    ["a plan's part", sitemapOfPlan, "ESP.xml"],
  ])("finds nothing wrong with %s", async (_, loader, file) => {
    const xml = await read(loader, `/${file}`, { file });
    expect(await xmlFaults(xml, SITEMAP_GRAMMAR)).toEqual([]);
    const broken = xml.replace("<loc>", "<loc>espinar ");
    expect(await xmlFaults(broken, SITEMAP_GRAMMAR)).not.toEqual([]);
  });
});

describe("OpenAPI's own schema", () => {
  async function describeApi(): Promise<Record<string, unknown>> {
    const answer = await askApi(site.db, openapi, "/openapi.json");
    return (await answer.json()) as Record<string, unknown>;
  }

  test("finds nothing wrong with the description of the API", async () => {
    expect(await openApiFaults(await describeApi())).toEqual([]);
  });

  test("notices a description without a title", async () => {
    const untitled = { ...(await describeApi()), info: { version: "1" } };
    expect(await openApiFaults(untitled)).not.toEqual([]);
  });
});

describe("Frictionless", () => {
  const MARK = "\uFEFF";

  /** The files of the open data; this reader takes the mark before them for a part of the first column's name. */
  async function markless(): Promise<Map<string, string>> {
    const files = [...(await everyFile(site.db))];
    return new Map(
      files.map(([name, bytes]) => [name, bytes.toString().replace(MARK, "")]),
    );
  }

  test("reads every row of the data package, and follows every reference", async () => {
    const { folder, remove } = await folderWith(await markless());
    expect(await dataPackageFaults(folder)).toEqual([]);
    await remove();
  });

  test("notices a cell that is none of its column, and a reference to nothing", async () => {
    const files = await markless();
    const updates = files.get("updates.csv") ?? "";
    expect(updates).toContain("ESP-S-01");
    for (const broken of [
      updates.replace(/\d{4}-\d{2}-\d{2}/, "ayer"),
      updates.replace("ESP-S-01", "ESP-S-99"),
    ]) {
      files.set("updates.csv", broken);
      const { folder, remove } = await folderWith(files);
      const faults = (await dataPackageFaults(folder)).join("\n");
      expect(faults).toMatch(/^updates \|/m);
      await remove();
    }
  });
});
