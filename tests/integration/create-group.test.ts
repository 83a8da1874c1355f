import { afterEach, beforeEach, expect, test } from "vitest";
import { createGroup } from "#app/commands/create-group.server";
import type { Actor } from "#app/domain/user";
import { listGroupIds } from "#db/queries/groups";
import { findRecordHead, listRecordEntries } from "#db/queries/record";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { checkInvariants } from "#tests/support/invariants";
import { everywhere, makeWorld, mustBeOk } from "#tests/support/world";

const NOW = new Date("2019-02-04T15:00:00.000Z");

let site: TestDatabase;
let elsa: Actor;
let rosa: Actor;

beforeEach(async () => {
  site = await testDatabase();
  const world = await makeWorld(site.db);
  elsa = await world.person("Elsa", [everywhere("admin")]);
  rosa = await world.citizen("Rosa");
});

afterEach(() => site.close());

function found(by: Actor | "operator", slug = "las-retamas") {
  const memberIds = [rosa.id, rosa.id];
  const group = { slug, name: "Las Retamas", memberIds, by, now: NOW };
  return createGroup(site.db, group);
}

test("an administrator founds a group: its members belong to it, and the record says that it is there", async () => {
  const { groupId } = mustBeOk(await found(elsa));
  expect(await listGroupIds(site.db, rosa.id)).toEqual([groupId]);
  expect(await listGroupIds(site.db, elsa.id)).toEqual([]);
  const { size: from } = await findRecordHead(site.db);
  const [last] = await listRecordEntries(site.db, { from, limit: 1 });
  expect(last?.entry).toMatchObject({
    type: "group_created",
    group: groupId,
    by: elsa.id,
  });
  await checkInvariants(site.db);
});

test("who may not appoint founds none, and a taken slug leaves nothing behind", async () => {
  expect(await found(rosa)).toEqual({ ok: false, reason: "not_allowed" });
  mustBeOk(await found("operator"));
  const before = await findRecordHead(site.db);
  expect(await found(elsa)).toEqual({ ok: false, reason: "slug_taken" });
  expect(await findRecordHead(site.db)).toEqual(before);
  await checkInvariants(site.db);
});
