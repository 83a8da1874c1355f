import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  addressOf,
  freePort,
  startProcess,
  type SiteProcess,
} from "#tests/support/site-process";

let site: SiteProcess;
let address: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
  const port = String(await freePort());
  site = startProcess({ PORT: port, DATA_DIR: folder, LOG_LEVEL: "info" });
  address = await addressOf(site);
});

afterAll(async () => {
  site.signal("SIGTERM");
  await site.exited;
  await rm(folder, { recursive: true });
});

const get = (path: string) =>
  fetch(new URL(path, address), { redirect: "manual" });

/** Pages that anybody may open, some that they may not, and some that are not there. */
const PAGES = [
  "/",
  "/?lang=en",
  "/provincias",
  "/provincias/espinar",
  "/provincias/espinar?as-of=2020-06-30",
  "/provincias/espinar/acciones",
  "/metas",
  "/metas?buscar=agua",
  "/metas/ESP-S-01",
  "/metodologia",
  "/registro",
  "/acerca",
  "/embed/provincias/espinar",
  "/feed.atom",
  "/sitemap.xml",
  "/robots.txt",
  "/provincias/no-hay/feed.atom",
  "/og/metas/NO-HAY-01.png",
  "/cuenta/crear",
  "/cuenta/entrar",
  "/cuenta/olvido",
  "/cuenta/restablecer?token=x",
  "/cuenta/confirmar?token=x",
  "/cuenta/comprobar",
  "/cuenta/seguridad",
  "/mis-aportes",
  "/mis-aportes/x/tapar/x",
  "/mis-grupos",
  "/aportar/sin-enviar",
  "/aportar/provincia/espinar",
  "/grupos/nuevo",
  "/grupos/invitacion?token=x",
  "/grupos/ninguno/miembros",
  "/moderacion/grupos",
  "/admin/grupos",
  "/moderacion",
  "/moderacion/apelaciones",
  "/moderacion/correcciones",
  "/moderacion/replicas",
  "/moderacion/replicas/x",
  "/avances/x",
  "/moderacion/retiros",
  "/aportar/ESP-S-01",
  "/provincias/no-hay",
  "/metas/NO-HAY-01",
  "/no-hay?lang=en",
  "/metas?pagina=x",
  "/metas?estado=x",
  "/provincias/espinar?as-of=ayer",
  "/ADMIN",
  "/mis-aportes/x.css",
  "/<svg onload=alert(1)>",
];

describe("every page", () => {
  test.each(PAGES)("%s has its headers, and no script", async (path) => {
    const page = await get(path);
    const body = await page.text();
    expect(page.status).toBeLessThan(500);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/default-src 'none'.*script-src 'none'/);
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(page.headers.get("referrer-policy")).toBe("same-origin");
    expect(page.headers.get("x-powered-by")).toBeNull();
    expect(page.headers.get("strict-transport-security")).toBeNull();
    expect(body).not.toMatch(/<script(?! type="application\/ld\+json")/i);
    expect(body).not.toMatch(/ on[a-z]+="| style="/);
    expect(body).not.toMatch(/node_modules|\.server\.|at \w+ \(/);
    expectStylesAllowed(body, policy);
  });
});

/** A browser drops a style whose hash is not in the policy, and the page is bare. */
function expectStylesAllowed(body: string, policy: string): void {
  for (const [, style = ""] of body.matchAll(
    /<style[^>]*>([\s\S]*?)<\/style>/g,
  )) {
    const hash = createHash("sha256").update(style).digest("base64");
    expect(policy).toContain(`'sha256-${hash}'`);
  }
}

test("the one page for strangers that has a script lets that one in, and no other", async () => {
  const page = await get("/cuenta/entrar/llave");
  const body = await page.text();
  const policy = page.headers.get("content-security-policy") ?? "";
  const [, nonce = ""] = /script-src 'nonce-([^']+)';/.exec(policy) ?? [];
  const scripts = body.match(/<script[^>]*>/g) ?? [];
  expect(scripts).toHaveLength(1);
  const [, src = ""] = /src="(\/assets\/[^"]+)"/.exec(scripts.join()) ?? [];
  expect(scripts.join()).toContain(`nonce="${nonce}"`);
  expect(body).not.toMatch(/ on[a-z]+="| style="/);
  expectStylesAllowed(body, policy);
  const script = await get(src);
  expect(script.headers.get("content-type")).toMatch(/javascript/);
  const bytes = Buffer.byteLength(await script.text());
  expect(bytes).toBeLessThan(120_000);
});

test("the worker for the field is small, asks this site alone, and is asked for anew", async () => {
  const worker = await get("/sin-senal.js");
  expect(worker.headers.get("content-type")).toMatch(/javascript/);
  const policy = worker.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/script-src 'none'.*connect-src 'self'/);
  expect(policy).not.toContain("worker-src");
  expect(worker.headers.get("cache-control")).toBe("no-cache");
  expect(Buffer.byteLength(await worker.text())).toBeLessThan(6_000);
});

test("the script of a form page is small", async () => {
  const assets = join("build", "client", "assets");
  const [name = ""] = (await readdir(assets)).filter((file) =>
    file.startsWith("entry.client-"),
  );
  const script = gzipSync(await readFile(join(assets, name)));
  expect(script.byteLength).toBeLessThan(15_000);
});

test("addresses that nothing answers are 404, in the reader's language", async () => {
  const spanish = await get("/no-hay");
  expect(spanish.status).toBe(404);
  expect(spanish.headers.get("content-language")).toBe("es-PE");
  const english = await get("/no-hay?lang=en");
  expect(english.status).toBe(404);
  expect(await english.text()).toMatch(/<html lang="en">/);
});

test("the compiled files of the server are not served", async () => {
  for (const path of [
    "/server/index.js",
    "/build/server/index.js",
    "/.vite/manifest.json",
    "/.env",
    "/package.json",
    "/secrets.json",
    "/assets/..%2f..%2fserver/index.js",
  ]) {
    expect((await get(path)).status, path).toBeGreaterThanOrEqual(400);
  }
});

test("no code that only the server may know is in the browser's files", async () => {
  const assets = join("build", "client", "assets");
  for (const name of await readdir(assets)) {
    const text = await readFile(join(assets, name), "utf8");
    expect(text, name).not.toMatch(
      /sessionKey|openDatabase|argon2|secrets\.json/,
    );
  }
});

test("the log names no whole address", async () => {
  await get("/");
  expect(site.complaints()).toContain('"address":"127.0.0.0/24"');
  expect(site.complaints()).not.toContain("127.0.0.1");
});
