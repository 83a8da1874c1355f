import { afterAll, beforeAll, expect, test } from "vitest";
import { declareInterests } from "#app/commands/declare-interests.server";
import type { Actor } from "#app/domain/account/user";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openDesk } from "#tests/support/desk";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { photo } from "#tests/support/photos";
import { postForm } from "#tests/support/post-form";
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
  // Soon after everybody signed in: a removal asks for a fresh check.
  site.clock.now = new Date("2026-11-21T16:10:00.000Z");
  mario = await world.moderator("Mario", "espinar");
  tomas = await world.moderator("Tomás", "tarata");
});

afterAll(async () => {
  await site.close();
  await database.close();
});

/** What a person gets at an address. */
async function statusFor(actor: Actor, path: string): Promise<number> {
  return (await openAs(actor, path)).status;
}

async function openAs(actor: Actor, path: string) {
  const cookie = await signedIn(world, actor);
  return await site.get(path, { Cookie: cookie });
}

/** What a person reads at an address. */
async function openPage(actor: Actor, path: string): Promise<string> {
  return String((await openAs(actor, path)).body);
}

/** Rosa's update with a photo that only moderators may see, unless told otherwise; the address of the photo and the update's id. */
async function tellProtected(
  code: string,
  status: string,
  seed: number,
  change: Readonly<Record<string, string>> = {},
  citizen?: Actor,
) {
  citizen ??= await world.citizen(`Rosa ${seed}`);
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
    ...change,
  };
  const bytes = await photo(90, 60, seed);
  const sent = await rosa.send(typed, [
    { field: "evidence[0].file", bytes, name: "obra.jpg" },
  ]);
  const id = sent.location?.split("/").at(-1)?.split("?")[0] ?? "";
  const { sha256, evidence_id: evidence } = await database.db
    .selectFrom("evidence_files as f")
    .innerJoin("evidence as e", "e.id", "f.evidence_id")
    .where("e.update_id", "=", id)
    .select(["f.sha256", "f.evidence_id"])
    .executeTakeFirstOrThrow();
  return { id, evidence, file: `/evidencia/${sha256}` };
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

test("who belongs to the group that tells it reads nothing of it, though all the country is asked", async () => {
  const flor = await world.citizen("Flor");
  const julia = await world.moderator("Julia", "tarata");
  const groupId = await world.group("Ojo al canal", flor, julia);
  const told = { groupId };
  const verdict = await tellProtected("ESP-S-01", "fulfilled", 45, told, flor);
  expect(await statusFor(tomas, verdict.file)).toBe(200);
  expect(await statusFor(julia, verdict.file)).toBe(404);
  expect(await statusFor(julia, `${verdict.file}/miniatura.webp`)).toBe(404);
});

test("the copy that would take the place of a photo is looked at by whoever is asked to confirm it, and by nobody else", async () => {
  const open = { "evidence[0].visibility": "public" };
  const told = await tellProtected("ESP-S-02", "in_progress", 46, open);
  const { id, evidence, file } = told;
  const desk = openDesk(database.db, new Date("2026-11-21T16:00:00.000Z"));
  expect(await desk.decide(mario, id, "approve")).toBe("published");
  const path = `/moderacion/retirar/${id}`;
  const proposal = {
    ...{ subject: `evidence:${evidence}`, act: "replace", ground: "minor" },
    note: "En la foto se ve a una niña: va la misma sin su cara.",
  };
  const bytes = await photo(90, 60, 47);
  const copy = { field: "copy", bytes, name: "sin-cara.jpg" };
  const cookie = await signedIn(world, mario);
  expect(await postForm(site, cookie, path, proposal, [copy])).toBe("303");
  const { removal_id: removal } = await database.db
    .selectFrom("removal_states")
    .select("removal_id")
    .where("update_id", "=", id)
    .executeTakeFirstOrThrow();
  const page = await openPage(tomas, `/moderacion/retiros/${removal}`);
  const shown = [...page.matchAll(/(?:href|src)="(\/evidencia\/[^"]+)"/g)].map(
    ([, address = ""]) => address,
  );
  // What it says and what would be left, each as a link and as a small picture.
  expect(new Set(shown).size).toBe(4);
  expect(page).toContain("sin-cara.jpg");
  const rosa = await world.citizen("Rosa 47");
  for (const address of shown) {
    expect(await statusFor(tomas, address), address).toBe(200);
    const isPublic = address.startsWith(file);
    expect(await statusFor(rosa, address), address).toBe(isPublic ? 200 : 404);
  }
});
