import { createHash } from "node:crypto";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  expect,
  test,
} from "vitest";
import { importData } from "#app/commands/import-data.server";
import { openDataFolder } from "#app/server/file/data-folder.server";
import { TERMS } from "#app/domain/province/term";
import {
  upsertProvinces,
  upsertRegions,
  upsertTerms,
} from "#db/queries/province/reference";
import type { Schema } from "#db/schema";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { everyFile, folderWith, line, without } from "#tests/support/open-data";
import {
  tellOpenDataStory,
  type OpenDataStory,
} from "#tests/support/open-data-story";
import { WORLD_PROVINCES, WORLD_REGIONS } from "#tests/support/world-plans";

const NOW = new Date("2026-11-21T17:00:00.000Z");

let site: TestDatabase;
let story: OpenDataStory;
let exported: ReadonlyMap<string, string>;
let empty: TestDatabase;

beforeAll(async () => {
  site = await testDatabase();
  story = await tellOpenDataStory(site.db);
  const files = await everyFile(site.db);
  exported = new Map([...files].map(([name, it]) => [name, it.toString()]));
});

afterAll(() => site.close());

beforeEach(async () => {
  empty = await testDatabase();
  await upsertRegions(empty.db, WORLD_REGIONS);
  await upsertProvinces(empty.db, WORLD_PROVINCES);
  await upsertTerms(empty.db, TERMS);
});

afterEach(() => empty.close());

/** What an import makes of some files: `ok`, or why not and where. */
async function bring(files: ReadonlyMap<string, string>): Promise<string> {
  const data = await folderWith(files);
  try {
    const reading = await openDataFolder(data.folder);
    if (!reading.ok) return Object.values(reading).slice(1).join(" ");
    const { source } = reading;
    const request = { source, passwordHash: "nobody's", now: NOW };
    const result = await importData(empty.db, request);
    if (result.ok) return "ok";
    await expectNothing();
    return Object.values(result).slice(1).join(" ");
  } finally {
    await data.remove();
  }
}

async function expectNothing(): Promise<void> {
  const tables: (keyof Schema)[] = [
    ...(["plans", "targets", "users", "watchdog_groups"] as const),
    ...(["updates", "decisions", "record_entries"] as const),
  ];
  for (const table of tables) {
    const rows = await empty.db.selectFrom(table).selectAll().execute();
    expect(rows, table).toEqual([]);
  }
}

/** The export with one file changed; the descriptor says so too, as somebody would who means it. */
function bent(
  name: string,
  change: (text: string) => string,
  { honest = false, from = exported } = {},
): Map<string, string> {
  const files = new Map(from);
  const before = files.get(name) ?? "";
  const after = change(before);
  expect(after).not.toBe(before);
  files.set(name, after);
  if (honest) return files;
  const sha256 = (text: string) =>
    createHash("sha256").update(text).digest("hex");
  const described = files.get("datapackage.json") ?? "";
  const rows = after.trimEnd().split("\r\n").length - 1;
  const parsed = JSON.parse(
    described.replace(sha256(before), sha256(after)),
  ) as {
    resources: { name: string; rows: number }[];
  };
  const resource = parsed.resources.find((it) => `${it.name}.csv` === name);
  if (resource) resource.rows = rows;
  return files.set("datapackage.json", JSON.stringify(parsed));
}

test("the export as it is, is taken", async () => {
  expect(await bring(exported)).toBe("ok");
});

test("columns may stand in another order", async () => {
  const files = bent("notes.csv", (text) =>
    text.replace("plan,position,text", "position,plan,text"),
  );
  expect(await bring(files)).toBe("ok");
});

test.each([
  ["datapackage.json", "package_missing"],
  ["updates.csv", "file_missing updates.csv"],
])("without %s: %s", async (name, reason) => {
  const files = new Map(exported);
  files.delete(name);
  expect(await bring(files)).toBe(reason);
});

test.each([
  ["no JSON", "{", "package_malformed"],
  ["another package", '{"name":"otro","format":1}', "package_malformed"],
])("a descriptor that is %s", async (_what, text, reason) => {
  const files = new Map(exported).set("datapackage.json", text);
  expect(await bring(files)).toBe(reason);
});

test("a changed byte", async () => {
  const change = line("TAR-S-01", (it) => it.replace("broken", "fulfilled"));
  const files = bent("updates.csv", change, { honest: true });
  expect(await bring(files)).toBe("checksum_differs updates.csv");
});

test("a column that nobody knows, or one that is not there", async () => {
  const more = bent("groups.csv", (it) => it.replace("slug,", "slug,mail,"));
  expect(await bring(more)).toBe("columns_unknown groups.csv mail");
  const less = bent("groups.csv", (it) => it.replace("slug,name", "slug"));
  expect(await bring(less)).toBe("columns_missing groups.csv name");
});

test("a table that nobody knows", async () => {
  const text = (exported.get("datapackage.json") ?? "").replace(
    '"name":"groups"',
    '"name":"users"',
  );
  const files = new Map(exported).set("datapackage.json", text);
  expect(await bring(files)).toBe("table_unknown users");
});

test.each([
  ["updates.csv", "broken", "done", "row_malformed updates.csv 4 status"],
  [
    "updates.csv",
    "2021-06-30",
    "2021-06-31",
    "row_malformed updates.csv 3 effectiveDate",
  ],
  [
    "evidence.csv",
    "https://diario",
    "javascript://diario",
    "row_malformed evidence.csv 1 url",
  ],
  [
    "evidence.csv",
    "Yauri",
    "Ya\u202Euri",
    "row_malformed evidence.csv 1 place",
  ],
  ["targets.csv", "TAR-S-01", "TAR-Z-01", "row_malformed targets.csv 9 code"],
  ["groups.csv", "Vigilantes", '"Vigi"lantes', "row_malformed groups.csv 1 "],
])("%s: %s cannot be %s", async (name, from, to, reason) => {
  const files = bent(name, (text) => text.replace(from, to));
  expect(await bring(files)).toBe(reason);
});

test.each([
  ["plans.csv", "0808", "0809", "row_out_of_place plans espinar-2019-2022-1"],
  [
    "targets.csv",
    "espinar-2019-2022-1,social,1",
    "tarata-2019-2022-1,social,1",
    "row_out_of_place targets ESP-S-01",
  ],
  [
    "passages.csv",
    "TAR-S-01",
    "TAR-S-99",
    "row_out_of_place passages TAR-S-99",
  ],
])("%s: %s that is %s belongs to nothing", async (name, from, to, reason) => {
  const files = bent(name, (text) => text.replace(from, to));
  expect(await bring(files)).toBe(reason);
});

test("rows in another order", async () => {
  const files = bent("decisions.csv", (text) => {
    const [head = "", first = "", ...rest] = text.trimEnd().split("\r\n");
    return [head, ...rest, first, ""].join("\r\n");
  });
  expect(await bring(files)).toMatch(/^row_(contradicts|out_of_place)/);
});

test("what could not have been published so", async () => {
  const { verdict, ordinary, measured, retracted } = story;
  const contradicts = (id: string) => `row_contradicts updates ${id}`;
  const alone = bent("decisions.csv", without("Pedro"));
  expect(await bring(alone)).toBe(contradicts(verdict));
  const [first = "", last = ""] = (exported.get("decisions.csv") ?? "")
    .split("\r\n")
    .filter((it) => it.includes(verdict))
    .map((it) => /\d{4}-\d\d-\d\dT[^,]*/.exec(it)?.[0] ?? "");
  const smoothed = bent("updates.csv", (text) => text.replace(last, first), {
    from: alone,
  });
  expect(await bring(smoothed)).toBe(contradicts(verdict));
  const own = bent(
    "decisions.csv",
    line(verdict, (it) => it.replace("Mario", "Tomás Ñahui")),
  );
  expect(await bring(own)).toBe("rows_contradict");
  const twice = bent(
    "decisions.csv",
    line(verdict, (it) => it.replace("Pedro", "Mario")),
  );
  expect(await bring(twice)).toBe("rows_contradict");
  const unproven = bent("evidence.csv", without(measured));
  expect(await bring(unproven)).toBe(contradicts(measured));
  const unretracted = bent("decisions.csv", without("retraction"));
  expect(await bring(unretracted)).toBe(contradicts(retracted));
  const early = bent(
    "updates.csv",
    line(ordinary, (it) => it.replace("2020-05-01", "2024-05-01")),
  );
  expect(await bring(early)).toBe(contradicts(ordinary));
});
