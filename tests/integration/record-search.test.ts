import { afterAll, beforeAll, expect, test } from "vitest";
import {
  recordSubjects,
  readRecordSearch,
  type EntryKind,
} from "#app/domain/record/record-subjects";
import { findRecordHead, listRecordEntries } from "#db/queries/record/record";
import {
  completeRecordSubjects,
  findRecordPage,
} from "#db/queries/record/record-search";
import { type TestDatabase, testDatabase } from "#tests/support/database";
import { playRecordStory, type RecordStory } from "#tests/support/record-story";
import { scansOf, statementsOf } from "#tests/support/query-plan";

let site: TestDatabase;
let story: RecordStory;
let size: number;

beforeAll(async () => {
  site = await testDatabase();
  story = await playRecordStory(site.db);
  ({ size } = await findRecordHead(site.db));
});

afterAll(() => site.close());

async function find(
  typed: string | null,
  kind: EntryKind | null = null,
  page = 1,
) {
  const search = typed === null ? null : readRecordSearch(typed);
  return await findRecordPage(site.db, {
    search,
    kind,
    size,
    page,
    perPage: 3,
  });
}

/** The same by reading every entry. */
async function recount(subject: string) {
  const all = await listRecordEntries(site.db, { from: size, limit: size });
  return all
    .filter(({ entry }) => recordSubjects(entry).includes(subject))
    .map(({ position }) => position);
}

test("an update is found by its id, with what came of it", async () => {
  const { total, entries } = await find(story.retracted);
  expect(entries.map(({ entry }) => entry.type)).toEqual([
    "update_retracted",
    "update_approved",
  ]);
  expect(total).toBe(2);
});

test("a province finds its plan and all that was said of its promises", async () => {
  const { total } = await find("espinar");
  const { total: department } = await find("Cusco");
  const types = new Set<string>();
  for (let page = 1; page <= Math.ceil(total / 3); page += 1) {
    const { entries } = await find("Espinar", null, page);
    for (const { entry } of entries) types.add(entry.type);
  }
  expect([...types]).toEqual(
    expect.arrayContaining(["plan_published", "update_approved"]),
  );
  expect(department).toBe(total);
});

test("each kind holds what it should, a page at a time and each entry once", async () => {
  for (const kind of ["plans", "updates", "people"] as const) {
    const expected = await recount(`kind:${kind}`);
    const found: number[] = [];
    for (let page = 1; found.length < expected.length; page += 1) {
      const { total, entries } = await find(null, kind, page);
      expect(total).toBe(expected.length);
      found.push(...entries.map(({ position }) => position));
    }
    expect(found, kind).toEqual(expected);
  }
});

test("a code and a kind narrow each other", async () => {
  const { entries } = await find("espinar", "plans");
  expect(entries.length).toBeGreaterThan(0);
  expect(
    entries.every(({ entry }) => /^(?:plan|target)_/.test(entry.type)),
  ).toBe(true);
});

test("a day shows what was there at its end; nothing is found where nothing is", async () => {
  expect((await find("01/01/2019")).total).toBe(0);
  expect((await find("31/12/2030")).total).toBe(size);
  expect(await find("Atlántida")).toEqual({ total: 0, entries: [] });
  expect((await find("%")).total).toBe(0);
});

test("what is known of the entries is the same when it is made again", async () => {
  const rows = () =>
    site.db
      .selectFrom("record_subjects_cache")
      .selectAll()
      .orderBy("position")
      .orderBy("subject")
      .execute();
  const before = await rows();
  await site.db
    .deleteFrom("record_subjects_cache")
    .where("position", "<", 4)
    .execute();
  await completeRecordSubjects(site.db);
  expect(await rows()).toEqual(before);
  await site.db.deleteFrom("record_subjects_cache").execute();
  await completeRecordSubjects(site.db);
  await completeRecordSubjects(site.db);
  expect(await rows()).toEqual(before);
});

test("no search looks at every entry", async () => {
  const statements = await statementsOf(site.db, async (db) => {
    for (const typed of ["espinar", story.verdict]) {
      const search = readRecordSearch(typed);
      const place = { size, page: 1, perPage: 3 };
      await findRecordPage(db, { search, kind: "updates", ...place });
    }
  });
  expect(statements.length).toBeGreaterThan(4);
  const about = statements.filter(({ sql }) => sql.includes("record_"));
  for (const statement of about) {
    expect(await scansOf(site.db, statement), statement.sql).toEqual([]);
  }
});
