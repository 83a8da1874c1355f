import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { found, plant, PLANTED } from "#tests/support/abuse/canary";
import { expectUntold } from "#tests/support/abuse/mailboxes";
import { textOf } from "#tests/support/abuse/rules";
import { openAbuseSite, type AbuseSite } from "#tests/support/abuse/site";
import { PUBLIC_PAGES } from "#tests/support/public-pages";

/** Everything that anybody may read. */
const OUTLETS = [
  ...PUBLIC_PAGES.filter((path) => !path.includes("abancay")),
  ...["/avances?buscar=canal", "/moderadores", "/feed.atom", "/sitemap.xml"],
  ...["/metas/ESP-S-01/feed.atom", "/provincias/espinar/feed.atom"],
  ...["/embed/provincias/espinar", "/og/metas/ESP-S-01.png"],
  ...["/api/v1/updates", "/api/v1/targets", "/api/v1/targets/ESP-S-01"],
  ...["/api/v1/record/entries?from=0&to=99", "/api/v1/record/checkpoint"],
  ...["targets", "updates", "evidence", "measurements", "decisions"].map(
    (name) => `/datos/${name}.csv`,
  ),
  ...["statements", "requests", "plans", "passages", "notes"].map(
    (name) => `/datos/${name}.csv`,
  ),
  ...["unreadable", "groups"].map((name) => `/datos/${name}.csv`),
  "/datos/datapackage.json",
];

let at: AbuseSite;
let files: string[];

beforeAll(async () => {
  at = await openAbuseSite({ TRUST_PROXY: "on" });
  files = await plant(at);
});

afterAll(() => at.close());

test("what is private is not in what anybody may read", async () => {
  for (const path of [...OUTLETS, ...files]) {
    const answer = await at.as("nobody").get(path);
    expect(answer.status, path).toBe(200);
    const bytes = Buffer.concat([answer.body, Buffer.from(textOf(answer))]);
    // A page that was asked for by its search shows the search; none of these was.
    expect(found(bytes), path).toEqual([]);
  }
});

test("in the log, whose lines hold a truncated address", () => {
  const log = Buffer.from(JSON.stringify(at.log));
  expect(found(log)).toEqual([]);
  expect(log.toString()).toContain("190.43.77.0/24");
  // And it says who got in and who did not, without a name.
  expect(log.toString()).toContain('"event":"signed_in"');
  expect(log.toString()).toContain('"event":"sign_in_refused"');
});

test("the log's name for somebody is the same all day, another than anybody else's, and theirs alone where they are known", () => {
  const named = at.log.filter(({ account }) => account !== undefined);
  const namesAt = (path: string) =>
    new Set(
      named.filter((line) => line["path"] === path).map((it) => it["account"]),
    );
  const [rosa] = namesAt("/aportar/ESP-S-01");
  expect(rosa).toMatch(/^[\w-]{12}$/);
  expect(namesAt("/aportar/ESP-S-01").size).toBe(1);
  // The one who had just opened an account, came in again and mistyped once.
  expect(namesAt("/cuenta/entrar").size).toBe(1);
  expect(namesAt("/cuenta/entrar")).not.toContain(rosa);
  // Reading what is public is nobody's, whatever cookie came along.
  expect(namesAt("/metas").size).toBe(0);
  expect(at.log.map(({ path }) => path)).toContain("/metas");
});

test("in the files of the instance", async () => {
  const paths = await readdir(at.site.folder, { recursive: true });
  for (const path of paths) {
    const bytes = await readFile(join(at.site.folder, path)).catch(() => null);
    if (bytes !== null) expect(found(bytes), path).toEqual([]);
  }
});

test("and another person reads none of it in their rooms", async () => {
  const paths = ["/mis-aportes", "/cuenta/seguridad/mis-datos.json"];
  // Nor do those whom it is about, or who decide beside them.
  await expectUntold(at, PLANTED.mailbox[0]);
  for (const path of [...paths, "/aportar/ESP-S-01"]) {
    const answer = await at.as("otherCitizen").get(path);
    expect(answer.status, path).toBe(200);
    expect(found(Buffer.from(textOf(answer))), path).toEqual([]);
  }
});
