import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES } from "#app/domain/status/status";
import { statusChanges, quarterEnds } from "#app/domain/status/status-history";

const TERM = { id: "2019-2022", start: "2019-01-01", end: "2022-12-31" };

const standings = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 20 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record({
          code: fc.constant(`ESP-S-${number}`),
          status: fc.constantFrom(...STATUSES),
        }),
      ),
    ),
  );

describe("the quarters of a term", () => {
  it("end only once they have come", () => {
    expect(quarterEnds(TERM, "2020-07-01")).toEqual([
      {
        year: "2019",
        days: ["2019-03-31", "2019-06-30", "2019-09-30", "2019-12-31"],
      },
      { year: "2020", days: ["2020-03-31", "2020-06-30"] },
    ]);
    expect(quarterEnds(TERM, "2019-03-31")).toEqual([
      { year: "2019", days: ["2019-03-31"] },
    ]);
    expect(quarterEnds(TERM, "2019-03-30")).toEqual([]);
  });

  it("end with the term, however late it is read", () => {
    const years = quarterEnds(TERM, "2026-11-21");
    expect(years.map(({ year }) => year)).toEqual([
      ...["2019", "2020", "2021", "2022"],
    ]);
    expect(years.every(({ days }) => days.length === 4)).toBe(true);
  });
});

describe("what changed between two days", () => {
  it("names the target with both statuses", () => {
    const before = [
      { code: "ESP-S-01", status: "no_information" },
      { code: "ESP-S-02", status: "stalled" },
    ] as const;
    const after = [
      { code: "ESP-S-01", status: "in_progress" },
      { code: "ESP-S-02", status: "stalled" },
      { code: "ESP-S-03", status: "broken" },
    ] as const;
    expect(statusChanges(before, after)).toEqual([
      { code: "ESP-S-01", before: "no_information", after: "in_progress" },
    ]);
  });

  it("is nothing between a day and itself, and the same backwards", () => {
    fc.assert(
      fc.property(standings, standings, (one, other) => {
        expect(statusChanges(one, one)).toEqual([]);
        const there = statusChanges(one, other).map(({ code }) => code);
        const back = statusChanges(other, one).map(({ code }) => code);
        expect(new Set(there)).toEqual(new Set(back));
      }),
    );
  });
});
