import { afterAll, beforeAll, expect, test } from "vitest";
import { declareInterests } from "#app/commands/declare-interests.server";
import type { Actor } from "#app/domain/user";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openDesk } from "#tests/support/desk";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { photo } from "#tests/support/photos";
import { openSender } from "#tests/support/sender";
import { signedIn } from "#tests/support/signed-in";
import { makeWorld, mustBeOk, type World } from "#tests/support/world";

let database: TestDatabase;
let world: World;
let site: PageSite;
let mario: Actor;
let tomas: Actor;

beforeAll(async () => {
  database = await testDatabase();
  world = await makeWorld(database.db);
  site = await openPageSite(database.db, {});
  mario = await world.moderator("Mario", "espinar");
  tomas = await world.moderator("Tomás", "tarata");
});

afterAll(async () => {
  await site.close();
  await database.close();
});

/** What a person gets at an address. */
async function statusFor(actor: Actor, path: string): Promise<number> {
  const cookie = await signedIn(world, actor);
  return (await site.get(path, { Cookie: cookie })).status;
}

/** Rosa's update with a photo that only moderators may see; the address of the photo and the update's id. */
async function tellProtected(code: string, status: string, seed: number) {
  const citizen = await world.citizen(`Rosa ${seed}`);
  const rosa = await openSender(site, world, citizen, code);
  const typed = {
    status,
    "evidence[0].kind": "photo",
    "evidence[0].title": "La obra",
    "evidence[0].visibility": "moderators_only",
    "evidence[1].kind": "press",
    "evidence[1].title": "Nota",
    "evidence[1].url": "https://diario.example/nota",
    "evidence[1].visibility": "public",
  };
  const bytes = await photo(90, 60, seed);
  const sent = await rosa.send(typed, [
    { field: "evidence[0].file", bytes, name: "obra.jpg" },
  ]);
  const id = sent.location?.split("/").at(-1)?.split("?")[0] ?? "";
  const { sha256 } = await database.db
    .selectFrom("evidence_files as f")
    .innerJoin("evidence as e", "e.id", "f.evidence_id")
    .where("e.update_id", "=", id)
    .select("f.sha256")
    .executeTakeFirstOrThrow();
  return { id, file: `/evidencia/${sha256}` };
}

test("Tomás of Tarata opens the protected photo of Espinar while he is asked, and neither before nor after", async () => {
  const ordinary = await tellProtected("ESP-S-01", "in_progress", 41);
  expect(await statusFor(mario, ordinary.file)).toBe(200);
  expect(await statusFor(tomas, ordinary.file)).toBe(404);
  expect(await statusFor(tomas, `/moderacion/${ordinary.id}`)).toBe(403);

  const verdict = await tellProtected("ESP-S-01", "fulfilled", 42);
  expect(await statusFor(tomas, `/moderacion/${verdict.id}`)).toBe(200);
  expect(await statusFor(tomas, verdict.file)).toBe(200);
  expect(await statusFor(tomas, `${verdict.file}/miniatura.webp`)).toBe(200);
  expect(await statusFor(tomas, ordinary.file)).toBe(404);

  const desk = openDesk(database.db, new Date());
  expect(await desk.decide(mario, verdict.id, "approve")).toBe(
    "waiting_second",
  );
  expect(await statusFor(tomas, verdict.file)).toBe(200);
  expect(await desk.decide(tomas, verdict.id, "approve")).toBe("published");
  expect(await statusFor(tomas, verdict.file)).toBe(404);
  expect(await statusFor(mario, verdict.file)).toBe(200);
});

test("who declared a tie to the province reads nothing of it from afar, whoever is asked", async () => {
  const nora = await world.moderator("Nora", "tarata");
  const verdict = await tellProtected("ESP-E-04", "fulfilled", 43);
  expect(await statusFor(nora, verdict.file)).toBe(200);
  const conflicts = [{ province: "espinar", kind: "family" as const }];
  const now = new Date();
  mustBeOk(
    await declareInterests(database.db, { actor: nora, conflicts, now }),
  );
  expect(await statusFor(nora, verdict.file)).toBe(404);
  const ordinary = await tellProtected("ESP-E-04", "in_progress", 44);
  expect(await statusFor(nora, `/moderacion/${ordinary.id}`)).toBe(403);
});
