import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isNight,
  isRefusedByNight,
  NIGHT_BURST,
  nightBursts,
  RECIPROCAL,
  secondLook,
  type ApprovalMark,
} from "#app/domain/decision/second-look";

const DAY = new Date("2026-11-20T15:00:00.000Z");
const NIGHT = new Date("2026-11-20T07:10:00.000Z");

test("a pair waits once both have approved enough of each other, and not before", () => {
  fc.assert(
    fc.property(fc.nat({ max: 12 }), fc.nat({ max: 12 }), (given, received) => {
      const isRing = given >= RECIPROCAL.each && received >= RECIPROCAL.each;
      const habits = { given, received, inRing: false, lately: 0 };
      const look = secondLook(habits, DAY);
      expect(look).toBe(isRing ? "reciprocal" : null);
    }),
  );
});

test("many approvals within an hour wait by night, not by day", () => {
  const habits = {
    given: 90,
    received: 0,
    inRing: false,
    lately: NIGHT_BURST.approvals,
  };
  expect(secondLook(habits, DAY)).toBeNull();
  expect(secondLook(habits, NIGHT)).toBe("night_burst");
  expect(secondLook({ ...habits, lately: 9 }, NIGHT)).toBeNull();
});

test("after somebody's opinion only the burst of the night counts", () => {
  const both = {
    ...{ given: 5, received: 5, inRing: true },
    lately: NIGHT_BURST.approvals,
  };
  expect(secondLook(both, NIGHT)).toBe("reciprocal");
  expect(secondLook({ ...both, received: 0 }, NIGHT)).toBe("ring");
  for (const opinions of [1, 2]) {
    expect(secondLook(both, NIGHT, { opinions })).toBe("night_burst");
    expect(secondLook(both, DAY, { opinions })).toBeNull();
  }
});

test("night is from midnight until before five, in Lima", () => {
  const at = (time: string) => isNight(`2026-11-20T${time}Z`);
  expect(at("04:59:59.999")).toBe(false);
  expect(at("05:00:00.000")).toBe(true);
  expect(at("09:59:59.999")).toBe(true);
  expect(at("10:00:00.000")).toBe(false);
});

/** Approvals of one person, one every so many seconds from a moment on. */
function run(deciderId: string, from: Date, count: number, seconds: number) {
  return Array.from({ length: count }, (_, index): ApprovalMark => ({
    deciderId,
    at: new Date(from.getTime() + index * seconds * 1000).toISOString(),
  }));
}

test("N7 a hundred approvals between two and three are one burst; ten, or as many by day, are none", () => {
  const hundred = run("mario", NIGHT, 100, 30);
  expect(nightBursts(hundred)).toEqual([
    {
      deciderId: "mario",
      from: hundred[0]?.at,
      until: hundred[99]?.at,
      approvals: 100,
    },
  ]);
  expect(nightBursts(run("mario", NIGHT, 10, 30))).toEqual([]);
  expect(nightBursts(run("mario", DAY, 100, 30))).toEqual([]);
  expect(nightBursts(run("mario", NIGHT, 20, 600))).toEqual([]);
});

test("two people in one night are two bursts, and so are two nights", () => {
  const next = new Date(NIGHT.getTime() + 24 * 60 * 60 * 1000);
  const bursts = nightBursts([
    ...run("elena", NIGHT, 12, 30),
    ...run("mario", NIGHT, 11, 30),
    ...run("mario", next, 15, 30),
  ]);
  expect(bursts.map((it) => [it.deciderId, it.approvals])).toEqual([
    ["elena", 12],
    ["mario", 11],
    ["mario", 15],
  ]);
});

test("N7 in a burst of the night nobody is first or second where two are needed, and is kept as the first elsewhere", () => {
  const refused = (opinions: number, needed: 1 | 2) =>
    isRefusedByNight("night_burst", { opinions, needed });
  expect([refused(0, 2), refused(1, 2), refused(2, 2)]).toEqual(
    Array(3).fill(true),
  );
  expect(refused(0, 1)).toBe(false);
  for (const look of ["reciprocal", "ring", null] as const) {
    expect(isRefusedByNight(look, { opinions: 0, needed: 2 })).toBe(false);
  }
});
