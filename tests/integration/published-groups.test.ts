import { afterEach, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/account/user";
import { changeShownName } from "#db/queries/group/group-members";
import {
  findPublishedGroup,
  listPublishedGroups,
  listPublishedGroupsPage,
  listPublishedMemberNames,
} from "#db/queries/group/published-groups";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { makeWorld } from "#tests/support/world";

const TODAY = "2026-11-21";

let site: TestDatabase;
let rosa: Actor;
let ciro: Actor;
let groupId: string;
let slug: string;

beforeEach(async () => {
  site = await testDatabase();
  const world = await makeWorld(site.db);
  rosa = await world.citizen("Rosa");
  ciro = await world.citizen("Ciro");
  groupId = await world.group("Las Retamas", rosa, ciro);
  slug = `group-${groupId}`;
});

afterEach(() => site.close());

async function leave(person: Actor, at: string) {
  await site.db
    .updateTable("group_members")
    .set({ left_at: at })
    .where("user_id", "=", person.id)
    .execute();
}

test("a group shows how many belong to it on the day asked for, and nothing of a group before it was there", async () => {
  await leave(ciro, "2020-03-01T15:00:00.000Z");
  const membersOn = async (day: string) =>
    (await findPublishedGroup(site.db, slug, day))?.members ?? null;
  expect(await membersOn("2019-01-14")).toBeNull();
  expect(await membersOn("2019-01-15")).toBe(2);
  expect(await membersOn(TODAY)).toBe(1);
  expect(await listPublishedGroups(site.db, "2019-01-14")).toEqual([]);
  expect(await listPublishedGroups(site.db, TODAY)).toMatchObject([
    { slug, provinces: [], closedAt: null },
  ]);
  const pageOf = (page: number) =>
    listPublishedGroupsPage(site.db, TODAY, { page, perPage: 1 });
  expect(await pageOf(1)).toMatchObject({ total: 1, items: [{ slug }] });
  expect(await pageOf(2)).toMatchObject({ total: 1, items: [] });
});

test("it names those who chose so and still belong to it, nobody else", async () => {
  expect(await listPublishedMemberNames(site.db, groupId)).toEqual([]);
  for (const [person, shows] of [
    [rosa, true],
    [ciro, false],
  ] as const) {
    await changeShownName(site.db, groupId, person.id, shows);
  }
  expect(await listPublishedMemberNames(site.db, groupId)).toEqual(["Rosa"]);
  await leave(rosa, "2020-03-01T15:00:00.000Z");
  expect(await listPublishedMemberNames(site.db, groupId)).toEqual([]);
});
