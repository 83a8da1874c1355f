import { expect, test } from "vitest";
import {
  deviceOwner,
  keptHeaders,
} from "#app/server/sending/device-owner.server";
import { onDevice } from "#app/server/sending/unsent-cookie.server";

const parts = { now: () => new Date("2026-11-21T17:00:00.000Z") };
const rosa = deviceOwner({ id: "rosa" });
const ana = deviceOwner({ id: "ana" });

test("a browser says how much it keeps of whom; a count left by another account is others'", () => {
  expect(onDevice(null, rosa)).toBeNull();
  expect(onDevice("s=x; v=y", rosa)).toBeNull();
  const cookie = `s=x; unsent=${rosa}.2.1; v=y`;
  expect(onDevice(cookie, rosa)).toEqual({ own: 2, others: 1 });
  expect(onDevice(cookie, ana)).toEqual({ own: 0, others: 3 });
  expect(onDevice(`unsent=${rosa}.x.1`, rosa)).toBeNull();
  expect(onDevice(`unsent=${rosa}.99999.0`, rosa)).toBeNull();
});

test("a device's key of an account is not its id, and stays what it is", () => {
  expect(rosa).toBe("gZEMfoejUWeAJLRS13Xz_4");
  expect(rosa).not.toBe(ana);
});

test("pages are kept for 30 days by citizens, and for a week by those whose sessions are shorter", () => {
  const until = (role: "citizen" | "moderator") =>
    keptHeaders(parts, { id: "x", roles: [{ role, scope: "espinar" }] })[
      "Kept-Until"
    ];
  expect(until("citizen")).toBe("Mon, 21 Dec 2026 17:00:00 GMT");
  expect(until("moderator")).toBe("Sat, 28 Nov 2026 17:00:00 GMT");
});
