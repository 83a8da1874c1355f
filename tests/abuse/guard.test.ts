import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startEchoSite, type EchoSite } from "#tests/support/echo-site";
import type { Echo } from "#tests/support/echo-build";
import { sendRaw, type RawAnswer } from "#tests/support/raw-http";
import { ADDRESSES, METHODS } from "./guard-addresses";
import { bytesOf } from "./guard-case";
import { SENDINGS } from "./guard-sendings";

const GUARD_CASES = [...SENDINGS, ...ADDRESSES, ...METHODS];

let site: EchoSite;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guard-"));
  site = await startEchoSite(folder);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const self = () => `localhost:${site.port}`;

const ask = (lines: string) =>
  sendRaw(site.port, `${lines}Host: ${self()}\r\nConnection: close\r\n\r\n`);

/** What no answer may lack or hold, whatever was asked. */
function expectManners(answer: RawAnswer): void {
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  expect(answer.headers["x-powered-by"]).toBeUndefined();
  expect(answer.headers["server"]).toBeUndefined();
  expect(Object.keys(answer.headers).join()).not.toMatch(/x-remix/);
  expect(answer.body).not.toMatch(
    /node_modules|\bat .*:\d+|SELECT|\/srv\/|Error:/,
  );
}

describe("the guard answers what nobody here would send", () => {
  test.each(GUARD_CASES)("$id", async (attack) => {
    const answer = await sendRaw(site.port, bytesOf(attack, self()));
    expect(attack.answers, answer.body).toContain(answer.status);
    if (answer.status > 0) expectManners(answer);
  });
});

test("a refusal is a page in both languages with a policy of its own", async () => {
  const spanish = await ask("PUT / HTTP/1.1\r\n");
  expect(spanish.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(spanish.headers["content-security-policy"]).toMatch(
    /script-src 'none'/,
  );
  expect(spanish.headers["allow"]).toBe("GET, HEAD, POST");
  expect(spanish.body).toMatch(/lang="es-PE".*lang="en"/s);
  const english = await ask("PUT /?lang=en HTTP/1.1\r\n");
  expect(english.body).toMatch(/<html lang="en">/);
});

test("a refusal of the API is a problem document", async () => {
  const answer = await ask("DELETE /api/v1/targets HTTP/1.1\r\n");
  expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
  expect(JSON.parse(answer.body)).toMatchObject({ status: 405 });
});

test("a refusal is noted once, with its reason and without an address or a body", async () => {
  const before = site.log.length;
  await sendRaw(
    site.port,
    bytesOf(
      {
        id: "",
        method: "POST",
        body: "password=hunter2",
        headers: { Origin: "null" },
        answers: [],
      },
      self(),
    ),
  );
  await expect.poll(() => site.log.length - before).toBe(2);
  const lines = site.log.slice(before);
  expect(lines.filter((line) => line["event"] === "turned_away")).toMatchObject(
    [{ reason: "foreign_origin" }],
  );
  expect(JSON.stringify(lines)).not.toMatch(/hunter2|127\.0\.0\.1/);
});

test("a bug behind the guard shows a calm page and one line in the log", async () => {
  const answer = await ask("GET /falla HTTP/1.1\r\n");
  expect(answer.status).toBe(500);
  expectManners(answer);
  expect(site.log.filter((line) => line["event"] === "failed")).toHaveLength(1);
});

test("a database without a turn to give asks to come back", async () => {
  const answer = await ask("GET /ocupada HTTP/1.1\r\n");
  expect(answer.status).toBe(503);
  expect(answer.headers["retry-after"]).toBe("5");
  expectManners(answer);
});

test("what pretends to be a proxy reaches no route and no link", async () => {
  const answer = await ask(
    "GET /metas HTTP/1.1\r\nX-Forwarded-Host: evil.test\r\nX-Forwarded-For: 9.9.9.9\r\n" +
      "X-Forwarded-Proto: https\r\nX-Original-URL: /admin\r\nForwarded: host=evil.test\r\n",
  );
  const echo = JSON.parse(answer.body) as Echo;
  expect(echo.url).toBe(`http://${self()}/metas`);
  expect(echo.clientAddress).toBe("127.0.0.1");
  expect(JSON.stringify(echo)).not.toMatch(/evil|9\.9\.9\.9|\/admin/);
});

test("a body that grows beyond the limit without a length is refused", async () => {
  const chunk = `10000\r\n${"x".repeat(65_536)}\r\n`;
  const head = bytesOf(
    {
      id: "",
      method: "POST",
      headers: { "Transfer-Encoding": "chunked" },
      answers: [],
    },
    self(),
  );
  const answer = await sendRaw(
    site.port,
    `${head}${chunk.repeat(20)}0\r\n\r\n`,
  );
  expect(answer.status).toBe(413);
});

test.each([
  ["two lengths", "Content-Length: 3\r\nContent-Length: 4\r\n"],
  ["length and chunks", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"],
  ["folded header", "A: b\r\n c\r\n"],
  ["space before the colon", "Content-Length : 3\r\n"],
])("J5 %s: refused and closed", async (_name, lines) => {
  const answer = await ask(`POST / HTTP/1.1\r\n${lines}`);
  expect([0, 400]).toContain(answer.status);
});

test("the site is alive after all of it", async () => {
  const alive = await ask("GET /salud/viva HTTP/1.1\r\n");
  expect(alive.status).toBe(200);
  const ready = await ask("GET /salud/lista HTTP/1.1\r\n");
  expect(JSON.parse(ready.body)).toEqual({
    ready: true,
    database: true,
    disk: true,
    record: true,
  });
});
