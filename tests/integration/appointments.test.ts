import { expect, test } from "vitest";
import { grantRole } from "#app/commands/grant-role.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { APPOINTMENTS } from "#app/domain/account/appointment";
import type { Actor } from "#app/domain/account/user";
import { listPublishedAppointments } from "#db/queries/account/appointments";
import { useOffice } from "#tests/support/office";
import { everywhere } from "#tests/support/world";

const office = useOffice();
const NOW = new Date("2023-03-02T17:00:00.000Z");
const WEEK_LATER = new Date("2023-03-09T17:00:00.001Z");

async function appoint(by: Actor | "operator", userId: string, now = NOW) {
  const role = { role: "moderator", scope: "tarata" } as const;
  const result = await grantRole(office.db, { ...role, userId, by, now });
  return result.ok ? "ok" : result.reason;
}

test("N8 one administrator appoints ten people within a week, and who appointed whom is public", async () => {
  const { db, world } = office;
  const ana = await world.person("Ana", [everywhere("admin")]);
  const luz = await world.person("Luz", [everywhere("admin")]);
  const people: string[] = [];
  for (let turn = 0; turn < APPOINTMENTS.people + 3; turn += 1) {
    people.push((await world.citizen(`Vecino ${"abcdefghkmprs"[turn]}`)).id);
  }
  const [eleventh = "", twelfth = "", thirteenth = ""] = people.slice(-3);
  for (const id of people.slice(0, -3))
    expect(await appoint(ana, id)).toBe("ok");
  expect(await appoint(ana, eleventh)).toBe("too_many_appointed");
  // Another province for the same person is not another person.
  const [first = ""] = people;
  const again = { role: "moderator", scope: "espinar", by: ana } as const;
  expect(await grantRole(db, { ...again, userId: first, now: NOW })).toEqual({
    ok: true,
  });
  expect(await appoint(luz, eleventh)).toBe("ok");
  expect(await appoint("operator", twelfth)).toBe("ok");
  expect(await appoint(ana, thirteenth, WEEK_LATER)).toBe("ok");
  const listed = await listPublishedAppointments(db);
  const byOf = (id: string) =>
    listed.filter((it) => it.personId === id).map((it) => it.byName);
  expect(byOf(first)).toEqual(["Ana", "Ana"]);
  expect(byOf(eleventh)).toEqual(["Luz"]);
  expect(byOf(twelfth)).toEqual([null]);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("N8 two appointments at once do not slip past the limit together", async () => {
  const { world } = office;
  const ana = await world.person("Ana", [everywhere("admin")]);
  const ids: string[] = [];
  for (let turn = 0; turn < APPOINTMENTS.people + 1; turn += 1) {
    ids.push((await world.citizen(`Vecina ${"abcdefghkmp"[turn]}`)).id);
  }
  for (const id of ids.slice(0, -2)) await appoint(ana, id);
  const last = await Promise.all(ids.slice(-2).map((id) => appoint(ana, id)));
  expect(last.sort()).toEqual(["ok", "too_many_appointed"]);
});
