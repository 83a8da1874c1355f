import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { tilePath, tilesOf } from "#app/domain/proof/tile";
import { wordsFor } from "#app/i18n/words";
import { openDatabase } from "#db/client";
import { localDatabaseUrl } from "#db/dialects/database-url";
import { findRecordHead } from "#db/queries/record/record";
import { openBrowser } from "#tests/support/browser";
import { addressOf, freePort, startProcess } from "#tests/support/site-process";
import {
  addressesIn,
  filesIn,
  placeOf,
  takeSnapshot,
  type SnapshotEnd,
} from "#tests/support/snapshot";

const ORIGIN = "https://prometido.example";

let room: string;
let env: Record<string, string>;
let copy: string;
let end: SnapshotEnd;
let files: Map<string, Buffer>;

/** A data folder with the demonstration's stories in it, which nobody serves any more. */
async function tellStories(): Promise<void> {
  const site = startProcess({ ...env, PORT: String(await freePort()) }, [
    "--demo",
  ]);
  await addressOf(site);
  site.signal("SIGTERM");
  await site.exited;
}

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), "lo-prometido-copy-"));
  env = { DATA_DIR: join(room, "data"), ORIGIN, LOG_LEVEL: "warn" };
  await tellStories();
  copy = join(room, "stick", "prometido");
  end = await takeSnapshot(env, copy, "--demo");
  files = await filesIn(copy);
});

afterAll(() => rm(room, { recursive: true, force: true }));

/** Every page of the copy, with its links. */
function pages() {
  return [...files]
    .filter(([name]) => name.endsWith(".html"))
    .map(([name, bytes]) => {
      const html = bytes.toString("utf8");
      return { name, html, addresses: addressesIn(html) };
    });
}

const isRelative = (address: string) => !/^[a-z]+:/.test(address);

describe("a copy of the site", () => {
  test("is written with news of how far it is, and ends with where it stands", () => {
    expect([end.code, end.complaints]).toEqual([0, ""]);
    const lines = end.output.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^Escribiendo la copia: 0 de/);
    expect(lines.at(-1)).toContain(`Copia lista en ${copy}: `);
  });

  test("holds every public page in both languages, and the data", () => {
    const names = [...files.keys()];
    for (const page of [
      ...["index", "provincias", "metas", "metas.pagina-3", "metodologia"],
      ...["acerca", "registro", "provincias/espinar", "metas/ESP-S-01"],
      ...["provincias/huancane/acciones", "provincias/tarata/audiencia"],
      ...["provincias/abancay", "metas/CAN-PS-01", "metas/ESP-X-001"],
    ]) {
      expect(names).toContain(`${page}.html`);
      expect(names).toContain(`en/${page}.html`);
    }
    expect(names).toContain("favicon.svg");
    expect(names).toContain("api/v1/targets.perPage-200.json");
    const codes = names.filter((name) => /^metas\/[A-Z]{3}-[SEAI]-/.test(name));
    expect(codes).toHaveLength(114);
  });

  test("leads from every page only to what is there, by relative links", () => {
    const dead: string[] = [];
    let followed = 0;
    for (const { name, addresses } of pages()) {
      for (const address of addresses.filter(isRelative)) {
        const { file, fragment } = placeOf(name, address);
        const html = files.get(file)?.toString("utf8");
        const isThere =
          html !== undefined &&
          (fragment === undefined || html.includes(`id="${fragment}"`));
        followed += 1;
        if (!isThere || address.startsWith("/")) {
          dead.push(`${name}: ${address}`);
        }
      }
    }
    expect(dead).toEqual([]);
    expect(followed).toBeGreaterThan(10_000);
  });

  test("is reached from its first page, every page of it", () => {
    const reached = new Set(["index.html"]);
    const byName = new Map(pages().map((page) => [page.name, page]));
    for (const name of reached) {
      for (const address of byName.get(name)?.addresses ?? []) {
        const { file } = placeOf(name, address);
        if (isRelative(address) && file.endsWith(".html")) reached.add(file);
      }
    }
    expect([...byName.keys()].filter((name) => !reached.has(name))).toEqual([]);
  });

  test("names no machine: what is not in it is on the live site", () => {
    const hosts = new Map<string, number>();
    for (const { html, addresses } of pages()) {
      expect(html).not.toMatch(/127\.0\.0\.1|localhost/);
      for (const address of addresses.filter((it) => !isRelative(it))) {
        const { protocol, host } = new URL(address);
        expect(protocol).toMatch(/^https?:$/);
        hosts.set(host, (hosts.get(host) ?? 0) + 1);
      }
    }
    expect(hosts.get("prometido.example")).toBeGreaterThan(1_000);
  });

  test("has no form and no script, says what it is, and speaks one language to a page", () => {
    for (const { name, html } of pages()) {
      expect([name, html.match(/<form|<input|<button|<select/)]).toEqual([
        name,
        null,
      ]);
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
      const isEnglish = name.startsWith("en/");
      expect(html).toContain(`<html lang="${isEnglish ? "en" : "es-PE"}">`);
      expect(html).toContain(
        isEnglish ? "Copy of the site on" : "Copia del sitio al",
      );
    }
  });

  test("says plainly that it cannot search, and lists all promises", () => {
    const html = files.get("metas.html")?.toString("utf8") ?? "";
    expect(html).toContain("Esta copia no puede buscar ni filtrar");
    expect(html).toContain(`href="${ORIGIN}/metas"`);
    expect(html).toContain('href="metas.pagina-2.html"');
  });

  test("holds the record itself: the signed head, every tile and a page for each entry", async () => {
    const text = (name: string) => files.get(name)?.toString("utf8") ?? "";
    const [, size = ""] = text("registro/checkpoint").split("\n");
    for (const tile of tilesOf(Number(size))) {
      expect(files.has(`registro/tile/${tilePath(tile)}`)).toBe(true);
    }
    for (const language of ["", "en/"]) {
      expect(files.has(`${language}registro/0.html`)).toBe(true);
      expect(files.has(`${language}registro/${Number(size) - 1}.html`)).toBe(
        true,
      );
    }
  });

  test("carries the record's size and root, and the hash of every file", async () => {
    const db = await openDatabase(localDatabaseUrl(`${env["DATA_DIR"]}-demo`));
    const head = await findRecordHead(db);
    await db.destroy();
    const note = JSON.parse(
      files.get("snapshot.json")?.toString("utf8") ?? "",
    ) as {
      origin: string;
      record: unknown;
      files: { path: string; bytes: number; sha256: string }[];
    };
    expect(note).toMatchObject({ origin: ORIGIN, demo: true, record: head });
    const found = [...files]
      .filter(([path]) => path !== "snapshot.json")
      .map(([path, bytes]) => ({
        path,
        bytes: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(note.files).toEqual(found);
  });

  test("opens from a stick in a browser without script and without a network", async () => {
    const browser = await openBrowser();
    const context = await browser.newContext({
      javaScriptEnabled: false,
      offline: true,
      viewport: { width: 360, height: 740 },
    });
    const asked = new Set<string>();
    context.on("request", (it) => asked.add(new URL(it.url()).protocol));
    const page = await context.newPage();
    const [es, en] = [wordsFor("es"), wordsFor("en")];
    const follow = async (name: string) => {
      const link = page.getByRole("link", { name, exact: true }).first();
      await Promise.all([page.waitForEvent("load"), link.click()]);
      return await page.title();
    };
    try {
      await page.goto(pathToFileURL(join(copy, "index.html")).href);
      await follow(es.layout.provinces);
      expect(await follow("Espinar")).toContain("Espinar");
      expect(await follow(es.hearing.title)).toContain("Espinar");
      await follow(es.target.backTo("Espinar"));
      expect(await page.locator(".stitch").count()).toBe(13);
      await page.locator(".stitch").first().click();
      await page.waitForURL(/metas\/ESP-[SEAI]-\d\d\.html$/);
      await follow(es.layout.otherLanguage);
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      await follow(en.layout.record);
      expect(page.url()).toBe(
        pathToFileURL(join(copy, "en", "registro.html")).href,
      );
      expect([...asked]).toEqual(["file:"]);
    } finally {
      await browser.close();
    }
  });
});

test("a database without the site is named in one line, and no copy is left", async () => {
  const place = join(room, "copies", "copy");
  const empty = { DATABASE_URL: `sqlite:${join(room, "empty.db")}` };
  const folder = { DATA_DIR: inject("siteTemplate") };
  const { code, complaints } = await takeSnapshot(
    { ...env, ...empty, ...folder },
    place,
  );
  expect([code, complaints.trimEnd().split("\n")]).toEqual([
    1,
    [expect.stringContaining("base de datos")],
  ]);
  expect(await readdir(join(room, "copies"))).toEqual([]);
});
