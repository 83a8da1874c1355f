import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import type { Actor } from "#app/domain/account/user";
import { hasAdministrator, listRoles } from "#db/queries/account/roles";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { insider, type Insider } from "#tests/support/insider";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { everywhere, makeWorld, type World } from "#tests/support/world";

let database: TestDatabase;
let site: PageSite;
let world: World;
let ana: Actor;
let inside: Insider;

beforeAll(async () => {
  database = await testDatabase();
  world = await makeWorld(database.db);
  ana = await world.person("Ana Ñahui", [everywhere("admin")]);
  site = await openPageSite(database.db, { buildId: "ana" });
  inside = await insider(site, database.db, ana);
});

afterAll(async () => {
  expect(await verifyRecord(database.db)).toMatchObject({ ok: true });
  await site.close();
  await database.close();
});

/** Where the page of an account is. */
const pageOf = ({ id }: Actor) => `/admin/personas/${id}`;

describe("Ana's first day as an administrator", () => {
  test("she finds Rosa by a part of her name, whatever the accents, or by the whole e-mail", async () => {
    const rosa = await world.citizen("Rosa Quíspe");
    const found = await inside.open("/admin/personas?buscar=quispe");
    expect(found.text).toContain(pageOf(rosa));
    expect(found.text).not.toContain(pageOf(ana));
    const nobody = await inside.open("/admin/personas?buscar=%25");
    expect(nobody.text).toContain("Nadie coincide");
  });

  test("she makes her a moderator of Espinar, and takes it back", async () => {
    const julia = await world.citizen("Julia");
    const grant = { role: "moderator", scope: "espinar" };
    const given = await inside.send(pageOf(julia), {
      intent: "grant",
      ...grant,
    });
    expect(given).toMatchObject({ status: 303 });
    expect(given.location).toContain("hecho=granted");
    expect(await listRoles(database.db, julia.id)).toContainEqual(grant);
    const { text } = await inside.open("/moderadores");
    expect(text).toContain("Por Ana");
    expect(text).toContain("Julia: moderación en Espinar, desde el");
    const again = await inside.send(pageOf(julia), {
      intent: "grant",
      ...grant,
    });
    expect(again.status).toBe(409);
    expect(again.text).toContain("<title>Error:");
    await inside.send(pageOf(julia), { intent: "revoke", ...grant });
    expect(await listRoles(database.db, julia.id)).not.toContainEqual(grant);
    const record = await inside.open("/registro");
    expect(record.text).toContain("Julia");
  });

  test("a role where it cannot hold is refused, and what she chose is still there", async () => {
    const hugo = await world.citizen("Hugo");
    const form = { intent: "grant", role: "government", scope: "*" };
    const refused = await inside.send(pageOf(hugo), form);
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/<option value="government" selected/);
    const forged = { intent: "grant", role: "king", scope: "*" };
    expect((await inside.send(pageOf(hugo), forged)).status).toBe(422);
  });

  test("she suspends an account with a reason, which the record tells, and opens it again", async () => {
    const pepe = await world.citizen("Pepe");
    const without = await inside.send(pageOf(pepe), { intent: "suspend" });
    expect(without.status).toBe(422);
    const form = { intent: "suspend", reason: "impersonation" };
    expect((await inside.send(pageOf(pepe), form)).status).toBe(303);
    const record = await inside.open("/registro");
    expect(record.text).toContain("se hace pasar por otra persona");
    expect(await verifyRecord(database.db)).toMatchObject({ ok: true });
    const back = await inside.send(pageOf(pepe), { intent: "reactivate" });
    expect(back.location).toContain("hecho=reactivated");
    const twice = await inside.send(pageOf(pepe), { intent: "reactivate" });
    expect(twice.status).toBe(409);
  });

  test("she has her rooms on every page of her own, and none that is not hers", async () => {
    for (const path of ["/mis-aportes", "/cuenta/seguridad", "/admin"]) {
      const { text } = await inside.open(path);
      expect(text, path).toContain('href="/admin"');
      expect(text, path).not.toMatch(/href="\/(?:mis-grupos|moderacion)"/);
    }
  });

  test("the table of permissions is the one that the program uses", async () => {
    const { text } = await inside.open("/admin/permisos");
    expect(text).toContain("account.manage");
    expect(text).toContain("Decidir sobre un aporte");
  });
});

describe("after half an hour", () => {
  const stale = { checked_at: "2020-01-01T00:00:00.000Z" };

  test("a setting and a mandate wait until Ana shows that it is her, and what she typed is still there", async () => {
    const [plan] = await listPublishedPlans(database.db);
    const page = `/admin/planes/${plan?.id}`;
    const late = await insider(site, database.db, ana);
    await database.db.updateTable("sessions").set(stale).execute();
    const setting = await late.send("/admin/ajustes", {
      setting: "verdict_threshold",
      before: "0.5",
      intent: "propose",
      "value[verdict_threshold]": "60",
    });
    const mandate = await late.send(page, {
      intent: "propose",
      mandate: "governing",
      title: "Acta de proclamación",
      url: "https://jne.example/acta",
    });
    for (const { status, text } of [setting, mandate]) {
      expect(status).toBe(403);
      expect(text).toContain('name="check"');
    }
    expect(mandate.text).toContain("Acta de proclamación");
    expect(setting.text).toContain('value="60"');
    const changes = database.db.selectFrom("setting_proposals").selectAll();
    const proposals = database.db.selectFrom("mandate_proposals").selectAll();
    expect(await changes.execute()).toEqual([]);
    expect(await proposals.execute()).toEqual([]);
    const fresh = { checked_at: site.clock.now.toISOString() };
    await database.db.updateTable("sessions").set(fresh).execute();
  });
});

describe("the last administrator", () => {
  test("cannot leave, nor be suspended: 409, and everything is as it was", async () => {
    const leave = { intent: "revoke", role: "admin", scope: "*" };
    expect((await inside.send(pageOf(ana), leave)).status).toBe(409);
    const close = { intent: "suspend", reason: "left" };
    const refused = await inside.send(pageOf(ana), close);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Es la última cuenta que administra");
    expect(await hasAdministrator(database.db)).toBe(true);
  });

  test("two who remove each other at once: one stays", async () => {
    const luz = await world.person("Luz", [everywhere("admin")]);
    const other = await insider(site, database.db, luz);
    const leave = { intent: "revoke", role: "admin", scope: "*" };
    const answers = await Promise.all([
      inside.send(pageOf(luz), leave),
      other.send(pageOf(ana), leave),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    // The slower one is refused, or finds that they may do nothing here any more.
    expect(statuses[0]).toBe(303);
    expect(await hasAdministrator(database.db)).toBe(true);
    const left = [ana, luz].map(({ id }) => listRoles(database.db, id));
    const roles = (await Promise.all(left)).flat();
    expect(roles.filter(({ role }) => role === "admin")).toHaveLength(1);
  });
});
