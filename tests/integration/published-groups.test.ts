import { afterEach, beforeEach, expect, test } from "vitest";
import { createGroup } from "#app/commands/create-group.server";
import type { Actor } from "#app/domain/user";
import {
  findPublishedGroup,
  listPublishedGroups,
  listPublishedMemberNames,
} from "#db/queries/published-groups";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { makeWorld, mustBeOk } from "#tests/support/world";

const NOW = new Date("2019-02-04T15:00:00.000Z");
const TODAY = "2026-11-21";
const SLUG = "las-retamas";

let site: TestDatabase;
let rosa: Actor;
let ciro: Actor;
let groupId: string;

beforeEach(async () => {
  site = await testDatabase();
  const world = await makeWorld(site.db);
  rosa = await world.citizen("Rosa");
  ciro = await world.citizen("Ciro");
  const memberIds = [rosa.id, ciro.id];
  const group = { slug: SLUG, name: "Las Retamas", memberIds, now: NOW };
  ({ groupId } = mustBeOk(
    await createGroup(site.db, { ...group, by: "operator" }),
  ));
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
    (await findPublishedGroup(site.db, SLUG, day))?.members ?? null;
  expect(await membersOn("2019-02-03")).toBeNull();
  expect(await membersOn("2019-02-04")).toBe(2);
  expect(await membersOn(TODAY)).toBe(1);
  expect(await listPublishedGroups(site.db, "2019-02-03")).toEqual([]);
  expect(await listPublishedGroups(site.db, TODAY)).toMatchObject([
    { slug: SLUG, provinces: [], closedAt: null },
  ]);
});

test("it names those who chose so and still belong to it, nobody else", async () => {
  expect(await listPublishedMemberNames(site.db, groupId)).toEqual([]);
  for (const [person, shows] of [
    [rosa, 1],
    [ciro, 0],
  ] as const) {
    await site.db
      .insertInto("group_member_details")
      .values({
        group_id: groupId,
        user_id: person.id,
        role: "member",
        shows_name: shows,
      })
      .execute();
  }
  expect(await listPublishedMemberNames(site.db, groupId)).toEqual(["Rosa"]);
  await leave(rosa, "2020-03-01T15:00:00.000Z");
  expect(await listPublishedMemberNames(site.db, groupId)).toEqual([]);
});
