import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { JSDOM } from "jsdom";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishPlan } from "#app/commands/publish-plan.server";
import type { Database } from "#db/client";
import { openAccount } from "#tests/support/accounts";
import { readAtom } from "#tests/support/atom";
import { openBrowser } from "#tests/support/browser";
import { publish } from "#tests/support/publish";
import { PUBLIC_PAGES } from "#tests/support/public-pages";
import { linkedDataFaults } from "#tests/support/validators";
import { openSite, type BuiltSite } from "#tests/support/site";
import { mustBeOk, WORLD_BEGAN } from "#tests/support/world";
import { espinarPlan } from "#tests/support/world-plans";

const EVIL = `</script><script>alert(1)</script><!-- "><img src=x onerror=alert(2)>`;
const EVIL_PAGE = "/metas/ESP23A-S-01";

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(fill), openBrowser()]);
});

afterAll(async () => {
  await Promise.all([site.close(), browser.close()]);
});

/** A verdict on a promise of a plan whose organization is called as nobody should be. */
async function fill(db: Database): Promise<void> {
  const plan = espinarPlan("ESP23A", "governing");
  const planFile = { ...plan, term: "2023-2026", organization: EVIL };
  mustBeOk(await publishPlan(db, { planFile, now: WORLD_BEGAN }));
  const author = await openAccount(db, "Rosa Q.");
  const by = [
    await openAccount(db, "Mario Q.", "moderator", "espinar"),
    await openAccount(db, "Nina C.", "moderator", "espinar"),
  ];
  const story = {
    author,
    status: "fulfilled",
    effectiveDate: "2024-05-01",
  } as const;
  const content = { summary: EVIL };
  const targetCode = "ESP23A-S-01";
  await publish(
    db,
    { ...story, targetCode, content },
    { at: "2024-06-01", by },
  );
}

async function documentOf(path: string): Promise<Document> {
  const page = await fetch(site.origin + path);
  expect(page.status, path).toBe(200);
  return new JSDOM(await page.text()).window.document;
}

const contentOf = (page: Document, name: string) =>
  page
    .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
    ?.getAttribute("content") ?? null;

const linksOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(`link${selector}`)].map(
    (link) => link.getAttribute("href") ?? "",
  );

describe("the head of every public page", () => {
  test("names its one address, the same in another language, and what a link to it shows", async () => {
    const pictures = new Set<string>();
    // A sheet of samples for those who build the site asks not to be listed.
    const listed = PUBLIC_PAGES.filter((path) => path !== "/muestrario");
    for (const path of listed) {
      const page = await documentOf(path);
      const [canonical = "", ...others] = linksOf(page, '[rel="canonical"]');
      expect(others, path).toEqual([]);
      const languages = linksOf(page, '[rel="alternate"][hreflang]');
      expect(languages, path).toHaveLength(3);
      expect(languages[0], path).toBe(canonical);
      const url = new URL(canonical);
      expect(url.origin, path).toBe(site.origin);
      expect(await (await fetch(url)).text()).toContain(`href="${canonical}"`);
      const { pathname, search } = new URL(languages[1] ?? "");
      const english = await documentOf(pathname + search);
      expect(english.documentElement.lang).toBe("en");
      expect(linksOf(english, '[rel="canonical"]')).toEqual([languages[1]]);
      expect(contentOf(page, "robots"), path).toBeNull();
      expect(contentOf(page, "og:title"), path).not.toBe("");
      pictures.add(contentOf(page, "og:image") ?? "");
    }
    expect(pictures.size).toBeGreaterThan(3);
    for (const picture of pictures) {
      const { status, headers } = await fetch(picture);
      expect([status, headers.get("content-type")]).toEqual([200, "image/png"]);
    }
  });

  test("leads from home, a province and a promise to what is decided there", async () => {
    for (const path of ["/", "/provincias/espinar", EVIL_PAGE]) {
      const page = await documentOf(path);
      const [feed = ""] = linksOf(page, '[type="application/atom+xml"]');
      const answer = await fetch(feed);
      expect(answer.status, path).toBe(200);
      const { entries, self } = readAtom(await answer.text());
      expect(self).toBe(feed);
      expect(entries).toHaveLength(1);
    }
  });

  test("says nothing to anybody where the page is somebody's own", async () => {
    for (const path of ["/cuenta/entrar", "/cuenta/crear"]) {
      const page = await documentOf(path);
      expect(contentOf(page, "robots")).toBe("noindex");
      expect(linksOf(page, '[rel="canonical"]')).toEqual([]);
    }
  });
});

test("a verdict is stated to programs, and no name gets out of the statement", async () => {
  const source = await (await fetch(site.origin + EVIL_PAGE)).text();
  const scripts = [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  const statements = scripts.map(
    ([, json = ""]) => JSON.parse(json) as Record<string, unknown>,
  );
  expect(statements.map((it) => it["@type"])).toEqual([
    "BreadcrumbList",
    "ClaimReview",
  ]);
  expect(statements[1]).toMatchObject({
    itemReviewed: { author: { name: EVIL } },
    reviewRating: { ratingValue: 3, alternateName: "Cumplida" },
  });
  const page = await browser.newPage();
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(site.origin + EVIL_PAGE);
  expect(await page.textContent("main")).toContain(EVIL);
  expect(dialogs).toEqual([]);
  await page.close();
});

test("every statement to programs is as their validators want it", async () => {
  const found = new Set<unknown>();
  for (const path of [...PUBLIC_PAGES, EVIL_PAGE]) {
    const scripts = [
      ...(await documentOf(path)).querySelectorAll(
        'script[type="application/ld+json"]',
      ),
    ];
    for (const { textContent } of scripts) {
      const statement = JSON.parse(textContent) as Record<string, unknown>;
      expect(await linkedDataFaults(statement), path).toEqual([]);
      found.add(statement["@type"]);
      for (const field of ["url", "name", "itemListElement"]) {
        if (!(field in statement)) continue;
        const { [field]: _, ...without } = statement;
        const isNeeded = statement["@type"] !== "Dataset" || field === "name";
        const faults = await linkedDataFaults(without);
        expect(faults.length > 0, `${path} ${field}`).toBe(isNeeded);
      }
    }
  }
  expect([...found].sort()).toEqual([
    ...["BreadcrumbList", "ClaimReview", "Dataset"],
  ]);
});

describe("a newspaper", () => {
  let newspaper: Server;
  let address: string;
  let article = "";

  beforeAll(async () => {
    newspaper = createServer((_request, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(
        `<!DOCTYPE html><html lang="es"><title>Diario</title>${article}`,
      );
    });
    await new Promise<void>((done) => newspaper.listen(0, "127.0.0.1", done));
    const { port } = newspaper.address() as AddressInfo;
    address = `http://localhost:${port}/`;
  });

  afterAll(() => new Promise((done) => newspaper.close(done)));

  test("copies the code and has the weave; its reader goes on to the whole page, apart", async () => {
    const scorecard = await documentOf("/provincias/espinar");
    article = scorecard.querySelector("details textarea")?.textContent ?? "";
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(address);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { name: "Espinar" }).waitFor();
    expect(await frame.locator(".stitch").count()).toBe(7);
    const [opened] = await Promise.all([
      context.waitForEvent("page"),
      frame.getByRole("link", { name: "ESP23A-S-01: Cumplida" }).click(),
    ]);
    await opened.waitForLoadState();
    expect(opened.url()).toBe(site.origin + EVIL_PAGE);
    expect(await opened.evaluate("window.opener")).toBeNull();
    expect(page.url()).toBe(address);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("cannot frame any other page", async () => {
    const others = [
      "/provincias/espinar",
      "/cuenta/entrar",
      "/embed/otra/cosa",
    ];
    article = others
      .map((path) => `<iframe src="${site.origin}${path}"></iframe>`)
      .join("");
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    for (const frame of page.frames().slice(1)) {
      expect(await frame.locator("main").count()).toBe(0);
    }
    expect(page.frames()).toHaveLength(4);
    await page.close();
  });
});
