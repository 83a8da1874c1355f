import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loader } from "#app/routes/public/record";
import { type Database, writeTransaction } from "#db/client";
import {
  appendRecordEntry,
  findRecordHead,
  findRecordHeadAt,
} from "#db/queries/record/record";
import { type TestDatabase, testDatabase } from "#tests/support/database";
import { scansOf, statementsOf } from "#tests/support/query-plan";
import { numberedEntry } from "#tests/support/record-samples";
import { playRecordStory } from "#tests/support/record-story";

const TODAY = new Date("2023-06-01T15:00:00.000Z");

let test: TestDatabase;

beforeEach(async () => {
  test = await testDatabase();
});

afterEach(() => test.close());

async function load(query = "", db: Database = test.db) {
  const context = { db, now: () => TODAY } as LoaderFunctionArgs["context"];
  const request = new Request(`http://localhost:3000/registro${query}`);
  return await loader({ request, context, params: {} });
}

async function append(count: number, now: Date) {
  await writeTransaction(test.db, async (trx) => {
    for (let value = 0; value < count; value += 1) {
      await appendRecordEntry(trx, numberedEntry(value, now), now);
    }
  });
}

async function statusOf(query: string): Promise<number> {
  const refusal: unknown = await load(query).catch((error: unknown) => error);
  if (!(refusal instanceof Response)) throw new Error("it was not refused");
  return refusal.status;
}

describe("the page of the public record", () => {
  it("is empty on the first day, and has one page all the same", async () => {
    const page = await load();
    expect([page.entries, page.pages, page.head.size]).toEqual([[], 1, 0]);
    expect(await statusOf("?pagina=2")).toBe(404);
  });

  it("shows entries newest first, 50 to a page, and no page past the end", async () => {
    await append(120, TODAY);
    const positions = async (query: string) =>
      (await load(query)).entries.map(({ position }) => position);
    const [first, second, third] = [
      await positions(""),
      await positions("?pagina=2"),
      await positions("?pagina=3"),
    ];
    expect([first[0], first.length]).toEqual([119, 50]);
    expect([second[0], second.length]).toEqual([69, 50]);
    expect(third).toEqual(Array.from({ length: 20 }, (_, i) => 19 - i));
    expect(await statusOf("?pagina=4")).toBe(404);
    expect(await statusOf("?pagina=cero")).toBe(400);
  });

  it("shows what this site had recorded by an earlier day, with the root of that day", async () => {
    await append(3, new Date("2023-01-10T15:00:00.000Z"));
    const earlier = await findRecordHead(test.db);
    // Half past eleven at night in Lima is the next day in UTC.
    await append(2, new Date("2023-01-11T04:30:00.000Z"));
    await append(1, new Date("2023-01-11T05:30:00.000Z"));
    const sizeOn = async (day: string) =>
      (await load(`?known-on=${day}`)).head.size;
    expect(await sizeOn("2023-01-09")).toBe(0);
    expect(await sizeOn("2023-01-10")).toBe(5);
    expect(await sizeOn("2023-01-11")).toBe(6);
    const moment = "2023-01-10T16:00:00.000Z";
    expect(await findRecordHeadAt(test.db, moment)).toEqual(earlier);
  });

  it("looks up the names that its sentences need, and no others", async () => {
    const { mario, luz } = await playRecordStory(test.db);
    const { names } = await load();
    expect(names.people).toEqual({ [mario]: "Mario", [luz]: "Luz" });
    expect(names.targets).toEqual({ "ESP-S-02": "Espinar" });
    expect(names.provinces).toEqual({ "0808": "Espinar" });
    expect(Object.keys(names.plans)).toEqual(["espinar-2019-2022-1"]);
  });

  it("reads no table whole, in a handful of statements", async () => {
    await playRecordStory(test.db);
    const statements = await statementsOf(test.db, (db) =>
      load("?known-on=2023-02-01", db),
    );
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThanOrEqual(8);
    const scans = [];
    for (const statement of statements) {
      scans.push(...(await scansOf(test.db, statement)));
    }
    expect(scans).toEqual([]);
  });
});
