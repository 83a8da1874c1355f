import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/account/user";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openOffice } from "#tests/support/office";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { postForm } from "#tests/support/post-form";
import { signedIn } from "#tests/support/signed-in";

let database: TestDatabase;
let site: PageSite;

beforeAll(async () => {
  database = await testDatabase();
  site = await openPageSite(database.db, {});
  // Soon after everybody signed in: a removal asks for a fresh check.
  site.clock.now = new Date("2026-11-21T16:10:00.000Z");
});

afterAll(async () => {
  await site.close();
  await database.close();
});

test("Elena finds the way from a promise to the form that hides a name in an update that was retracted", async () => {
  const { desk, elena, mario, rosa, world } = await openOffice(database.db);
  const tomas = await world.moderator("Tomás", "tarata");
  const summary = "La obra paró. La cuidaba una persona con nombre y casa.";
  const id = await desk.tell(rosa, "ESP-S-02", { summary });
  await desk.decide(mario, id, "approve");
  expect(await desk.retract(mario, id)).toBe("retracted");
  const read = async (path: string, actor: Actor) => {
    const headers = { Cookie: await signedIn(world, actor) };
    return await (await fetch(`${site.origin}${path}`, { headers })).text();
  };
  const way = `/avances/${id}`;
  expect(await read("/metas/ESP-S-02", elena)).toContain(`href="${way}"`);
  const form = `/moderacion/retirar/${id}`;
  const page = await read(way, elena);
  expect(page).toContain(`href="${form}"`);
  // Nothing is left to retract, and nobody is asked to answer it.
  expect(page).not.toMatch(/\/respuesta"|#decidir"/);
  expect(await read(way, rosa)).not.toContain(form);
  expect(await read(way, tomas)).not.toContain(form);
  const typed = {
    ...{ subject: `summary:${id}`, act: "hide", ground: "minor" },
    note: "Nombra a una niña y dice dónde vive.",
  };
  const cookie = await signedIn(world, elena);
  expect(await postForm(site, cookie, form, typed)).toBe("303");
});
