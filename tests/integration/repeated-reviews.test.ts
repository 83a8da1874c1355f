import fc from "fast-check";
import { expect, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import type { Actor } from "#app/domain/account/user";
import { writeTransaction, type Database } from "#db/client";
import { linkAccounts } from "#db/queries/account/account-links";
import { listUnderReview } from "#db/queries/decision/reopenings";
import { testDatabase } from "#tests/support/database";
import { openOffice, useOffice, type Office } from "#tests/support/office";
import { openRemovals } from "#tests/support/removal-desk";

const office = useOffice();

async function link(db: Database, now: Date, a: Actor, b: Actor) {
  await writeTransaction(db, (trx) =>
    linkAccounts(trx, { a: a.id, b: b.id, kind: "told" }, now),
  );
}

async function retractedByOne() {
  const { db, desk, world, rosa, mario, elena, pedro } = office;
  const twin = await world.moderator("Mario Dos", "espinar");
  const id = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.decide(elena, id, "approve");
  await desk.decide(pedro, id, "approve");
  await desk.retract(mario, id);
  await desk.retract(twin, id);
  return { id, found: () => link(db, desk.now(), mario, twin) };
}

const rows = () =>
  office.db.selectFrom("repeated_reviews").selectAll().execute();

const PEOPLE = 5;
const account = fc.integer({ min: 0, max: PEOPLE - 1 });
const decider = fc.integer({ min: 1, max: PEOPLE - 1 });
const scenario = fc.record({
  /** Who says no to a verdict of the first account, and whether it was public before. */
  refused: fc.array(
    fc.record({
      by: fc.uniqueArray(decider, { minLength: 2, maxLength: 2 }),
      wasPublic: fc.boolean(),
    }),
    { minLength: 3, maxLength: 3 },
  ),
  links: fc.array(fc.tuple(account, account), { minLength: 1, maxLength: 4 }),
});

/** The least account that links lead to, for each. */
function personOf(links: readonly (readonly [number, number])[]): number[] {
  const person = Array.from({ length: PEOPLE }, (_, index) => index);
  for (const [a, b] of links) {
    const [from, to] = [person[a] ?? a, person[b] ?? b];
    person.forEach((it, index) => {
      if (it === from) person[index] = to;
    });
  }
  return person;
}

async function refuse(
  { desk, world }: Office,
  people: readonly Actor[],
  { by, wasPublic }: { by: readonly number[]; wasPublic: boolean },
) {
  const [author] = people;
  if (author === undefined) throw new RangeError("nobody");
  const id = await desk.tell(author, "ESP-S-01", { status: "fulfilled" });
  if (wasPublic) {
    for (const name of ["Luz", "Nora"]) {
      const other = await world.moderator(`${name} ${id}`, "*");
      await desk.decide(other, id, "approve");
    }
  }
  for (const index of by) {
    const actor = people[index] ?? author;
    await (wasPublic
      ? desk.retract(actor, id)
      : desk.decide(actor, id, "reject"));
  }
  return id;
}

test("whatever is found out in whatever order, exactly what one person refused alone is decided again", async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ refused, links }) => {
      const site = await testDatabase();
      const own = await openOffice(site.db);
      const { db, desk, world, rosa, mario, elena, pedro } = own;
      const tania = await world.moderator("Tania", "*");
      const people = [rosa, mario, elena, pedro, tania];
      const ids: string[] = [];
      for (const it of refused) ids.push(await refuse(own, people, it));
      for (const [a, b] of links) {
        await link(db, desk.now(), people[a] ?? rosa, people[b] ?? rosa);
      }
      const person = personOf(links);
      const expected = ids.filter((_, index) => {
        const counted = (refused[index]?.by ?? []).map((it) => person[it]);
        const others = [...counted, person[0]];
        return new Set(others).size < others.length;
      });
      const found = await db
        .selectFrom("repeated_reviews")
        .select("update_id")
        .execute();
      expect(found.map((it) => it.update_id).sort()).toEqual(expected.sort());
      expect(await verifyRecord(db)).toMatchObject({ ok: true });
      await site.close();
    }),
    { numRuns: 6 },
  );
});

test("the audit misses a repeated review that is gone, or that ended otherwise", async () => {
  const { db } = office;
  const { found } = await retractedByOne();
  await found();
  const [row] = await rows();
  if (row === undefined) throw new Error("nothing is decided again");
  const fault = { ok: false, fault: { table: "repeated_reviews" } };
  await db.deleteFrom("repeated_reviews").execute();
  expect(await verifyRecord(db)).toMatchObject(fault);
  const ended = { outcome: "rejected", closed_at: row.repeated_at } as const;
  await db
    .insertInto("repeated_reviews")
    .values({ ...row, ...ended })
    .execute();
  expect(await verifyRecord(db)).toMatchObject(fault);
  await db.deleteFrom("repeated_reviews").execute();
  await db.insertInto("repeated_reviews").values(row).execute();
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("a day before it was found out nothing is said to be under review", async () => {
  const { db } = office;
  const { id, found } = await retractedByOne();
  await found();
  const on = async (day: string) => (await listUnderReview(db, [id], day)).size;
  expect(await on("2023-02-28")).toBe(0);
  expect(await on("2023-03-01")).toBe(1);
});

test("what is hidden of it does not go to others, and what is removed of it leaves the copy that waits", async () => {
  const { db, desk, elena, pedro } = office;
  const { id, found } = await retractedByOne();
  const [source] = (await office.published("ESP-S-01"))[0]?.evidence ?? [];
  const removals = openRemovals(db, desk.now);
  const two = [elena, pedro] as const;
  const partId = source?.id ?? "";
  const hidden = { part: "evidence", partId, act: "hide" } as const;
  await removals.remove(two, id, hidden);
  await found();
  const again = (await rows())[0]?.again_id ?? "";
  const titles = await db
    .selectFrom("evidence as e")
    .innerJoin("evidence_content as c", "c.evidence_id", "e.id")
    .select("c.title")
    .where("e.update_id", "=", again)
    .execute();
  expect(titles).toHaveLength(1);
  expect(titles[0]?.title).not.toBe(source?.title);
  await removals.remove(two, id);
  const words = await db
    .selectFrom("update_content")
    .select("summary")
    .where("update_id", "=", again)
    .execute();
  expect(words).toEqual([{ summary: null }]);
  expect((await rows())[0]?.outcome).toBe("withdrawn");
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});
