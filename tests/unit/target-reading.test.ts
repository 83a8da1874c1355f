import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIMABLE_STATUSES, isVerdict } from "#app/domain/status/status";
import { isPastDeadline, readTarget } from "#app/domain/plan/target-reading";
import { anyDay } from "#tests/support/any-domain";

const target = {
  code: "ESP-S-01",
  dimension: "social",
  deadline: "2022-12-31",
} as const;
const counts = { evidenceItems: 2, updates: 1, lastDecidedAt: null };

function read(
  status: (typeof CLAIMABLE_STATUSES)[number] | null,
  effectiveDate: string,
  asOf: string,
) {
  const fact = status === null ? null : { status, effectiveDate };
  return readTarget(target, fact, asOf, counts);
}

describe("a target's reading", () => {
  it("says nothing of a target nobody reported on", () => {
    expect(read(null, "", "2022-06-30")).toEqual({
      code: "ESP-S-01",
      dimension: "social",
      status: "no_information",
      effectiveDate: null,
      overdue: false,
      late: false,
      waiting: false,
      ...counts,
    });
  });

  it("is overdue from the day after the deadline, not on it", () => {
    expect(read("in_progress", "2020-01-01", "2022-12-31").overdue).toBe(false);
    expect(read("in_progress", "2020-01-01", "2023-01-01").overdue).toBe(true);
  });

  it("is not overdue by silence: it waits", () => {
    const silent = read(null, "", "2023-01-01");
    expect(silent).toMatchObject({ overdue: false, waiting: true });
  });

  it("is late when fulfilled after the deadline, not on it", () => {
    expect(read("fulfilled", "2022-12-31", "2024-01-01").late).toBe(false);
    expect(read("fulfilled", "2023-01-01", "2024-01-01").late).toBe(true);
    expect(read("partly_fulfilled", "2023-01-01", "2024-01-01").late).toBe(
      false,
    );
  });

  it("is overdue exactly with information, without a verdict, past the deadline", () => {
    const status = fc.constantFrom(...CLAIMABLE_STATUSES);
    fc.assert(
      fc.property(status, anyDay, anyDay, (claimed, effective, asOf) => {
        const reading = read(claimed, effective, asOf);
        expect(reading.overdue).toBe(
          asOf > target.deadline && !isVerdict(claimed),
        );
        expect(reading.waiting).toBe(false);
        expect(reading.overdue && reading.late).toBe(false);
      }),
    );
  });

  it("passes a deadline once", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(isPastDeadline(a, b)).toBe(a < b);
        expect(isPastDeadline(a, b) && isPastDeadline(b, a)).toBe(false);
      }),
    );
  });
});
