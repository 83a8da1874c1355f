import fc from "fast-check";
import { expect, test } from "vitest";
import { queueFigures } from "#app/domain/decision/queue-figures";

const NOW = new Date("2026-11-21T17:00:00.000Z");
const hoursAgo = (hours: number) =>
  new Date(NOW.getTime() - hours * 3_600_000).toISOString();

test("three that came 1, 5 and 30 hours ago", () => {
  const since = [hoursAgo(5), hoursAgo(30), hoursAgo(1)];
  expect(queueFigures(since, NOW)).toEqual({
    day: "2026-11-21",
    waiting: 3,
    oldestDays: 1,
    medianHours: 5,
  });
});

test("nothing waits", () => {
  expect(queueFigures([], NOW)).toMatchObject({
    waiting: 0,
    oldestDays: null,
    medianHours: null,
  });
});

test("half of them or more have waited for the median or less, in any order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1 }),
      (hours) => {
        const { medianHours, waiting } = queueFigures(hours.map(hoursAgo), NOW);
        expect(waiting).toBe(hours.length);
        const median = medianHours ?? -1;
        expect(hours).toContain(median);
        const within = hours.filter((wait) => wait <= median);
        expect(within.length * 2).toBeGreaterThanOrEqual(hours.length);
        const beyond = hours.filter((wait) => wait >= median);
        expect(beyond.length * 2).toBeGreaterThanOrEqual(hours.length);
      },
    ),
  );
});
