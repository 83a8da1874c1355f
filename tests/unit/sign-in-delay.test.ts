import fc from "fast-check";
import { expect, test } from "vitest";
import {
  rememberedFailures,
  secondsToWait,
  signInWait,
} from "#app/domain/account/sign-in-delay";

test("four wrong passwords cost nothing, the fifth 15 seconds, then twice as many each time", () => {
  expect([1, 4, 5, 6, 7].map(signInWait)).toEqual([0, 0, 15, 30, 60]);
});

test("waits never shrink with failures, and never pass a quarter of an hour", () => {
  fc.assert(
    fc.property(fc.nat(1e9), (failures) => {
      const wait = signInWait(failures);
      expect(wait).toBeLessThanOrEqual(900);
      expect(wait).toBeLessThanOrEqual(signInWait(failures + 1));
    }),
  );
});

test("the wait is counted from the last failure, in whole seconds upwards", () => {
  const past = { failures: 5, lastFailedAt: "2026-11-21T15:00:00.000Z" };
  const wait = (time: string) =>
    secondsToWait(past, new Date(`2026-11-21T15:00:${time}Z`));
  expect([wait("00.000"), wait("14.001"), wait("15.000")]).toEqual([15, 1, 0]);
  expect(secondsToWait(null, new Date())).toBe(0);
});

test("failures are forgotten after a day", () => {
  const past = { failures: 9, lastFailedAt: "2026-11-20T15:00:00.000Z" };
  const at = (moment: string) => rememberedFailures(past, new Date(moment));
  expect(at("2026-11-21T14:59:59.999Z")).toBe(9);
  expect(at("2026-11-21T15:00:00.000Z")).toBe(0);
});
