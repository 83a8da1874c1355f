import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Echo } from "#tests/support/echo-build";
import { startEchoSite, type EchoSite } from "#tests/support/echo-site";
import { sendRaw } from "#tests/support/raw-http";
import { bytesOf, type GuardCase } from "./guard-case";

// A site behind a proxy that speaks TLS: another name, another scheme than the socket's.
let site: EchoSite;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "published-"));
  site = await startEchoSite(folder, {
    ORIGIN: "https://prometido.pe",
    TRUST_PROXY: "on",
  });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const ask = (attack: Partial<GuardCase>) =>
  sendRaw(
    site.port,
    bytesOf({ id: "", answers: [], ...attack }, "prometido.pe"),
  );

test("routes see the public address and the visitor's own, whatever the client adds", async () => {
  const answer = await ask({
    headers: {
      "X-Forwarded-For": "6.6.6.6, 190.43.7.21",
      "X-Forwarded-Host": "evil.test",
      "X-Forwarded-Proto": "http",
    },
  });
  const echo = JSON.parse(answer.body) as Echo;
  expect(echo.url).toBe("https://prometido.pe/metas");
  expect(echo.clientAddress).toBe("190.43.7.21");
  expect(answer.headers["strict-transport-security"]).toMatch(/^max-age=\d+$/);
});

test("hosts below it are spoken for where whoever runs them all says so", async () => {
  const other = await startEchoSite(folder, {
    ORIGIN: "https://prometido.pe",
    HSTS_SUBDOMAINS: "1",
  });
  const asked = bytesOf({ id: "", answers: [] }, "prometido.pe");
  const { headers } = await sendRaw(other.port, asked);
  await other.close();
  expect(headers["strict-transport-security"]).toBe(
    "max-age=31536000; includeSubDomains",
  );
});

test("its forms come from the public origin and from nowhere else", async () => {
  const form = { method: "POST", body: "a=1" };
  const statusFrom = async (origin: string) =>
    (await ask({ ...form, headers: { Origin: origin } })).status;
  expect(await statusFrom("https://prometido.pe")).toBe(200);
  expect(await statusFrom("http://prometido.pe")).toBe(403);
  expect(await statusFrom("https://www.prometido.pe")).toBe(403);
  expect(await statusFrom(`http://localhost:${site.port}`)).toBe(403);
});

test("it does not answer to the names of the machine it runs on, except to probes", async () => {
  const Host = `127.0.0.1:${site.port}`;
  expect((await ask({ headers: { Host } })).status).toBe(421);
  const probe = await ask({ target: "/salud/viva", headers: { Host } });
  expect(probe.status).toBe(200);
});

test("the log holds truncated addresses and no search terms", async () => {
  await ask({
    target: "/metas?buscar=agua",
    headers: { "X-Forwarded-For": "190.43.7.21" },
  });
  await expect.poll(() => JSON.stringify(site.log)).toContain("190.43.7.0/24");
  expect(JSON.stringify(site.log)).not.toMatch(/190\.43\.7\.21|buscar|agua/);
});
