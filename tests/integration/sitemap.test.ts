import { afterEach, beforeEach, expect, test } from "vitest";
import routes from "#app/routes";
import { loader as robots } from "#app/routes/resources/robots";
import { loader as index } from "#app/routes/resources/sitemap";
import { loader as ofPlan } from "#app/routes/resources/sitemap-plan";
import { loader as ofSite } from "#app/routes/resources/sitemap-site";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { publish } from "#tests/support/publish";
import { readXml } from "#tests/support/read-xml";
import { askResource, RESOURCE_ORIGIN } from "#tests/support/resource";
import { makeWorld, type World } from "#tests/support/world";

let site: TestDatabase;
let world: World;

beforeEach(async () => {
  site = await testDatabase();
  world = await makeWorld(site.db);
});

afterEach(() => site.close());

/** Paths of a map with the moment of their last change. */
async function read(loader: typeof index, file = "") {
  const params = { file };
  const answer = await askResource(site.db, loader, `/sitemap/${file}`, {
    params,
  });
  expect(answer.status).toBe(200);
  const map = readXml(await answer.text());
  expect(map.namespaceURI).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
  return Object.fromEntries(
    [...map.children].map((child) => {
      const [loc, lastmod] = child.children;
      const url = new URL(loc?.textContent ?? "");
      expect(url.origin).toBe(RESOURCE_ORIGIN);
      return [url.pathname, lastmod?.textContent ?? null];
    }),
  );
}

async function tell(targetCode: string, at: string, retractedAt?: string) {
  const by = [await world.moderator(`Mario ${at}`, "*")];
  const author = await world.citizen(`Rosa ${at}`);
  await publish(
    site.db,
    { targetCode, author, status: "stalled", effectiveDate: "2019-06-01" },
    {
      at,
      by,
      ...(retractedAt === undefined
        ? {}
        : { retracted: { at: retractedAt, by, note: "No era así." } }),
    },
  );
}

test("the map has a part for the site and one for each plan, each with its last decision", async () => {
  expect(await read(index)).toEqual({
    "/sitemap/sitio.xml": null,
    "/sitemap/ESP.xml": null,
    "/sitemap/TAR.xml": null,
  });
  await tell("ESP-S-01", "2020-02-01");
  await tell("ESP-S-02", "2020-01-01", "2020-03-01");
  await tell("TAR-S-01", "2019-12-01");
  expect(await read(index)).toEqual({
    "/sitemap/sitio.xml": "2020-03-02T04:59:59.999Z",
    "/sitemap/ESP.xml": "2020-03-02T04:59:59.999Z",
    "/sitemap/TAR.xml": "2019-12-02T04:59:59.999Z",
  });
});

test("a plan's part has everything that it promises; a retraction changes a page too", async () => {
  await tell("ESP-S-01", "2020-02-01");
  await tell("ESP-S-02", "2020-01-01", "2020-03-01");
  const pages = await read(ofPlan, "ESP.xml");
  expect(Object.keys(pages)).toHaveLength(8);
  expect(pages).toMatchObject({
    "/provincias/espinar/acciones": null,
    "/metas/ESP-S-01": "2020-02-02T04:59:59.999Z",
    "/metas/ESP-S-02": "2020-03-02T04:59:59.999Z",
    "/metas/ESP-I-07": null,
  });
});

test("the site's part has every page of which there is one, and the provinces with a plan", async () => {
  await tell("TAR-S-01", "2019-12-01");
  const pages = await read(ofSite);
  expect(pages["/provincias/espinar"]).toBeNull();
  expect(pages["/provincias/tarata"]).toBe("2019-12-02T04:59:59.999Z");
  const paths = routes.flatMap(({ file, path = "" }) =>
    file.startsWith("routes/public/") && !/[:*]/.test(path) ? [`/${path}`] : [],
  );
  const listed = Object.keys(pages);
  // A sheet of samples for those who build the site.
  const unlisted = paths.filter((path) => path !== "/muestrario");
  expect(unlisted.filter((path) => !listed.includes(path))).toEqual([]);
});

test("there is no part for a plan that is not there", async () => {
  for (const file of ["XYZ.xml", "ESP", "esp.xml", ""]) {
    const answer = await askResource(site.db, ofPlan, "/sitemap/x", {
      params: { file },
    });
    expect(answer.status).toBe(404);
  }
});

test("who knows the map is not sent it again", async () => {
  const first = await askResource(site.db, index, "/sitemap.xml");
  const headers = { "If-None-Match": first.headers.get("ETag") ?? "" };
  const again = () => askResource(site.db, index, "/sitemap.xml", { headers });
  expect((await again()).status).toBe(304);
  await tell("ESP-S-01", "2020-02-01");
  expect((await again()).status).toBe(200);
});

test("robots are told where the map lies and kept out of every private room", async () => {
  const answer = await askResource(site.db, robots, "/robots.txt");
  const text = await answer.text();
  expect(text).toContain(`Sitemap: ${RESOURCE_ORIGIN}/sitemap.xml`);
  const closed = [...text.matchAll(/^Disallow: (.+)$/gm)].map(
    ([, path]) => new RegExp(`^${(path ?? "").replaceAll("*", ".*")}`),
  );
  for (const { file, path = "" } of routes) {
    const isClosed = closed.some((pattern) => pattern.test(`/${path}`));
    const isPrivate = !/^routes\/(?:public|resources)\//.test(file);
    expect(isClosed, path).toBe(isPrivate);
  }
});

test("of a demonstration nothing is to be listed", async () => {
  const answer = await askResource(site.db, robots, "/robots.txt", {
    demo: true,
  });
  expect(await answer.text()).toBe("User-agent: *\nDisallow: /\n");
});
