import fc from "fast-check";
import { expect, test } from "vitest";
import { STATUS_DRIFT, statusDrift } from "#app/domain/status/status-drift";

/** So many targets of which the first few changed, and what those said before. */
function plan(targets: number, changed: number) {
  const now = Array.from({ length: targets }, (_, index) => ({
    code: `ESP-S-${index}`,
    status: "in_progress" as const,
  }));
  const before = now
    .slice(0, changed)
    .map(({ code }) => ({ code, status: "no_information" as const }));
  return statusDrift(now, before);
}

test("N10 it is said from three targets and more than five in a hundred on", () => {
  expect(plan(13, 2)).toBeNull();
  expect(plan(13, 3)).toEqual({ changed: 3, targets: 13 });
  expect(plan(100, 5)).toBeNull();
  expect(plan(100, 6)).toEqual({ changed: 6, targets: 100 });
  expect(plan(0, 0)).toBeNull();
});

test("whatever is said holds both bounds, and one change more never silences it", () => {
  fc.assert(
    fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), (targets, some) => {
      const changed = Math.min(targets, some);
      const drift = plan(targets, changed);
      const isNews =
        changed >= STATUS_DRIFT.least && changed / targets > STATUS_DRIFT.share;
      expect(drift !== null).toBe(isNews);
      if (drift !== null && changed < targets) {
        expect(plan(targets, changed + 1)).not.toBeNull();
      }
    }),
  );
});

test("what nothing was decided on, or came back to what it was, has not changed", () => {
  const now = [
    { code: "A", status: "stalled" as const },
    { code: "B", status: "fulfilled" as const },
  ];
  expect(statusDrift(now, [])).toBeNull();
  expect(statusDrift(now, now)).toBeNull();
});
