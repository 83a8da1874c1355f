import { describe, expect, test } from "vitest";
import routes from "#app/routes";
import { addLargePlan, MOST_TOLD } from "#tests/support/large-plan";
import {
  DEMO_PAGES,
  EMBEDDED_PAGES,
  PUBLIC_PAGES,
} from "#tests/support/public-pages";
import { setStage, type Stage } from "#tests/support/stage";
import { compressedBytes } from "#tests/support/weight";

const ALL_PAGES = [...PUBLIC_PAGES, ...EMBEDDED_PAGES, ...DEMO_PAGES];
const KB = 1024;
const MOST_REQUESTS = 6;

/** The pages that arrive in one round trip: home, a province's scorecard, a promise. */
const ONE_ROUND_TRIP = /^\/(?:provincias\/[^/?]+|metas\/[^/?]+)?(?:\?.*)?$/;

/** What a page may weigh, in compressed bytes of HTML with its style. */
function allowance(path: string): number {
  return (ONE_ROUND_TRIP.test(path) ? 14 : 50) * KB;
}

/** Weighs pages, prints a table of them, and names what is too heavy, asks too often or brings script. */
async function weigh(stage: Stage, paths: readonly string[]) {
  const rows: { page: string; KB: string; most: number; requests: number }[] =
    [];
  const tooMuch: string[] = [];
  for (const path of paths) {
    const page = await stage.page();
    let requests = 0;
    page.on("request", () => (requests += 1));
    await page.goto(path);
    const scripts = page.locator('script:not([type="application/ld+json"])');
    const bytes = await compressedBytes(stage.origin + path);
    const most = allowance(path);
    rows.push({
      page: path,
      KB: (bytes / KB).toFixed(1),
      most: most / KB,
      requests,
    });
    if (bytes > most) tooMuch.push(`${path} weighs ${bytes}`);
    if (requests > MOST_REQUESTS)
      tooMuch.push(`${path} asks ${requests} times`);
    if ((await scripts.count()) > 0) tooMuch.push(`${path} has a script`);
    await page.context().close();
  }
  console.table(rows);
  return tooMuch;
}

test("no public page is left out", () => {
  const patterns = routes.flatMap(({ file, path = "" }) =>
    file.startsWith("routes/public/") && path !== "*" ? [`/${path}`] : [],
  );
  const known = ALL_PAGES.map((page) => page.split("?")[0] ?? "");
  const unknown = patterns.filter((pattern) => {
    const regex = new RegExp(`^${pattern.replace(/:\w+/g, "[^/]+")}$`);
    return !known.some((page) => regex.test(page));
  });
  expect(patterns.length).toBeGreaterThan(9);
  expect(unknown).toEqual([]);
});

describe("in the demonstration", () => {
  const stage = setStage("demo");

  test("every public page is light, asks little and runs nothing", async () => {
    const more = [
      "/?lang=en",
      "/provincias/aymaraes",
      "/provincias/candarave",
      "/provincias/huancane",
      "/provincias/tarata",
      "/provincias/aymaraes?lang=en&as-of=2022-12-31&known-on=2022-12-31",
      "/provincias/aymaraes/acciones",
      "/metas?buscar=agua",
      "/metas/AYM-S-01",
      "/metas/TAR-E-03",
    ];
    expect(await weigh(stage, [...ALL_PAGES, ...more])).toEqual([]);
  });
});

describe("with a plan of sixty promises", () => {
  const stage = setStage(addLargePlan);

  test("home, its scorecard and the promise of which most was told arrive in one round trip", async () => {
    const largest = ["/", "/provincias/abancay", `/metas/${MOST_TOLD}`];
    expect(await weigh(stage, largest)).toEqual([]);
  });
});
