import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measurement } from "#app/domain/status/measure";
import { progress } from "#app/domain/status/progress";
import {
  latestMeasurement,
  suggestedStatus,
} from "#app/domain/status/suggested-status";
import {
  anyDay,
  anyMeasure,
  anyValue,
  measured,
  measureOf,
} from "#tests/support/any-domain";

const DEADLINE = "2022-12-31";
const DURING = "2022-12-31";
const AFTER = "2023-01-01";
const measure = measureOf({ operator: "reduce_to", baseline: 41, goal: 12 });

function suggest(value: number, asOf: string, of = measure) {
  return suggestedStatus(of, DEADLINE, [measured(value, "2022-06-30")], asOf);
}

describe("the status that the numbers suggest", () => {
  it.each([
    [12, DURING, "fulfilled"],
    [12, AFTER, "fulfilled"],
    [30, DURING, "in_progress"],
    [30, AFTER, "partly_fulfilled"],
    [41, DURING, "in_progress"],
    [41, AFTER, "broken"],
    [50, AFTER, "broken"],
  ] as const)("at %d on %s is %s", (value, asOf, status) => {
    expect(suggest(value, asOf)).toBe(status);
  });

  it("is none without a measure or a measurement by that day", () => {
    expect(suggestedStatus(null, DEADLINE, [measured(1)], AFTER)).toBeNull();
    expect(suggestedStatus(measure, DEADLINE, [], AFTER)).toBeNull();
    expect(suggest(12, "2022-06-29")).toBeNull();
  });

  it("calls nothing partly kept or broken without a baseline", () => {
    const open = measureOf({ operator: "count", goal: 2 });
    expect(suggest(1, AFTER, open)).toBe("in_progress");
    expect(suggest(0, AFTER, open)).toBe("in_progress");
    expect(suggest(2, AFTER, open)).toBe("fulfilled");
    const change = measureOf({ operator: "reduce_by", goal: 50 });
    expect(suggest(0, AFTER, change)).toBe("in_progress");
  });

  it("calls a level that was to be kept, and is lost, broken", () => {
    const level = measureOf({ operator: "at_least", baseline: 3, goal: 2 });
    expect(suggest(1, AFTER, level)).toBe("broken");
    expect(suggest(1, DURING, level)).toBe("in_progress");
    expect(suggest(2, AFTER, level)).toBe("fulfilled");
  });

  it("goes by the newest measurement, the later of one day", () => {
    const list: Measurement[] = [
      { value: 12, date: "2021-12-31", updateId: "u1" },
      { value: 30, date: "2022-06-30", updateId: "u2" },
      { value: 20, date: "2022-06-30", updateId: "u3" },
      { value: 50, date: "2023-06-30", updateId: "u4" },
    ];
    expect(latestMeasurement(list, "2022-12-31")?.updateId).toBe("u3");
    expect(latestMeasurement(list, "2022-01-01")?.updateId).toBe("u1");
    expect(latestMeasurement(list, "2021-12-30")).toBeNull();
    expect(suggestedStatus(measure, DEADLINE, list, "2022-12-31")).toBe(
      "in_progress",
    );
  });

  it("never judges before the deadline, and says fulfilled exactly where the goal is met", () => {
    fc.assert(
      fc.property(
        anyMeasure,
        anyValue,
        anyDay,
        anyDay,
        (of, value, day, asOf) => {
          const list = [measured(value, day)];
          const status = suggestedStatus(of, DEADLINE, list, asOf);
          expect(status === null).toBe(day > asOf);
          if (status === null) return;
          const { met } = progress(of, measured(value));
          expect(status === "fulfilled").toBe(met === true);
          const judged = status === "broken" || status === "partly_fulfilled";
          if (judged)
            expect(asOf > DEADLINE && of.baseline !== null).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
