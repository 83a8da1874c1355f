import { expect, test } from "vitest";
import { moderatedProvinces } from "#app/domain/decision/review-queue";
import type { Actor } from "#app/domain/account/user";
import { listReviewQueue } from "#db/queries/decision/review-queue";
import { useOffice } from "#tests/support/office";
import { everywhere } from "#tests/support/world";
import { agreeOnChange } from "#tests/support/method";

const office = useOffice();

async function queueOf(actor: Actor): Promise<string[]> {
  const provinceSlugs = moderatedProvinces(actor);
  const page = { page: 1, perPage: 20 };
  const asked = { actorId: actor.id, provinceSlugs, ...page };
  const { items } = await listReviewQueue(office.db, asked);
  return items.map(({ id }) => id);
}

test("while Espinar has enough people, nobody of Tarata is asked", async () => {
  const { desk, world, rosa } = office;
  const tomas = await world.moderator("Tomás", "tarata");
  const id = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  expect(await queueOf(tomas)).toEqual([]);
  expect(await desk.decide(tomas, id, "approve")).toBe("outside_provinces");
});

test("a verdict on their own group's update leaves one person in Espinar: the country is asked, for it and no other", async () => {
  const { desk, world, rosa, mario, elena, pedro } = office;
  const tomas = await world.moderator("Tomás", "tarata");
  const groupId = await world.group("Comité", rosa, mario, elena);
  const verdict = await desk.tell(await world.again(rosa), "ESP-S-01", {
    status: "fulfilled",
    groupId,
  });
  const ordinary = await desk.tell(rosa, "ESP-S-01");
  expect(await queueOf(tomas)).toEqual([verdict]);
  expect(await desk.decide(tomas, ordinary, "approve")).toBe(
    "outside_provinces",
  );
  expect(await desk.decide(mario, verdict, "approve")).toBe("own_group");
  expect(await desk.decide(pedro, verdict, "approve")).toBe("waiting_second");
  expect(await desk.decide(tomas, verdict, "approve")).toBe("published");
});

test("who was in the group when it spoke does not decide, though they left since", async () => {
  const { db, desk, world, rosa, mario, elena } = office;
  const groupId = await world.group("Comité", rosa, mario);
  const id = await desk.tell(await world.again(rosa), "ESP-S-01", { groupId });
  await db
    .updateTable("group_members")
    .set({ left_at: desk.now().toISOString() })
    .where("user_id", "=", mario.id)
    .execute();
  expect(await desk.decide(mario, id, "approve")).toBe("own_group");
  expect(await desk.decide(elena, id, "approve")).toBe("published");
});

test("where the instance asks for two of everything, one person left in Espinar is too few", async () => {
  const { db, desk, world, rosa, mario, elena, pedro } = office;
  const tomas = await world.moderator("Tomás", "tarata");
  const elsa = await world.person("Elsa", [everywhere("admin")]);
  const ana = await world.person("Ana", [everywhere("admin")]);
  const groupId = await world.group("Comité", rosa, elena, pedro);
  const id = await desk.tell(await world.again(rosa), "ESP-S-01", { groupId });
  expect(await queueOf(tomas)).toEqual([]);
  const two = { setting: "ordinary_approvals" as const, before: 1, after: 2 };
  await agreeOnChange(db, [elsa, ana], two, desk.now());
  expect(await queueOf(tomas)).toEqual([id]);
  expect(await desk.decide(tomas, id, "approve")).toBe("waiting_second");
  expect(await desk.decide(mario, id, "approve")).toBe("published");
});
