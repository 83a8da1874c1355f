import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalValue, progress } from "#app/domain/status/progress";
import {
  anyMeasure,
  anyValue,
  measured,
  measureOf,
} from "#tests/support/any-domain";

const malnutrition = measureOf({
  operator: "reduce_to",
  baseline: 41,
  goal: 12,
});
const water = measureOf({ operator: "reach", baseline: 31.5, goal: 80 });

describe("progress", () => {
  it("goes down from 41 to 12: at 29.4 it has come two fifths of the way", () => {
    const { share, direction, met } = progress(malnutrition, measured(29.4));
    expect(share).toBeCloseTo(0.4, 10);
    expect({ direction, met }).toEqual({ direction: "down", met: false });
  });

  it("goes up from 31.5 to 80: at 55.75 it is half way", () => {
    expect(progress(water, measured(55.75))).toEqual({
      latest: 55.75,
      goal: 80,
      direction: "up",
      share: 0.5,
      clampedShare: 0.5,
      met: false,
      gap: null,
    });
  });

  it("is met on the goal itself", () => {
    expect(progress(malnutrition, measured(12)).met).toBe(true);
    expect(progress(malnutrition, measured(12.01)).met).toBe(false);
    expect(progress(water, measured(80)).met).toBe(true);
    expect(progress(water, measured(79.99)).met).toBe(false);
  });

  it("beyond the goal is more than 1, in the number and not in the picture", () => {
    const beyond = progress(malnutrition, measured(-2.5));
    expect(beyond.share).toBeCloseTo(1.5, 10);
    expect(beyond.clampedShare).toBe(1);
  });

  it("falling back is less than 0, in the number and not in the picture", () => {
    const back = progress(malnutrition, measured(55.5));
    expect(back.share).toBeCloseTo(-0.5, 10);
    expect(back.clampedShare).toBe(0);
    expect(back.met).toBe(false);
  });

  it("without a baseline sets the value against the goal, without a share", () => {
    const tourists = measureOf({ goal: 6000 });
    expect(progress(tourists, measured(4500))).toEqual({
      latest: 4500,
      goal: 6000,
      direction: "up",
      share: null,
      clampedShare: null,
      met: false,
      gap: "no_baseline",
    });
    expect(progress(tourists, measured(6000)).met).toBe(true);
  });

  it("without a measurement says so", () => {
    expect(progress(water, null)).toMatchObject({
      latest: null,
      share: null,
      met: null,
      gap: "no_measurement",
    });
  });

  it.each([
    ["reach", 60, 60],
    ["reduce_to", 12, 12],
    ["reduce_to", 5, 80],
    ["at_least", 3, 2],
    ["count", 2, 2],
  ] as const)(
    "of %s from %d to %d is to maintain it",
    (operator, baseline, goal) => {
      const kept = progress(
        measureOf({ operator, baseline, goal }),
        measured(goal),
      );
      expect(kept).toMatchObject({
        direction: "maintain",
        gap: "maintain",
        share: null,
        met: true,
      });
    },
  );

  it("of a level to maintain is not met once it is lost", () => {
    const level = measureOf({ operator: "at_least", baseline: 3, goal: 2 });
    expect(progress(level, measured(1)).met).toBe(false);
    const ceiling = measureOf({ operator: "reduce_to", baseline: 5, goal: 80 });
    expect(progress(ceiling, measured(90)).met).toBe(false);
    expect(progress(ceiling, measured(6)).met).toBe(true);
  });
});

describe("the promised value", () => {
  it.each([
    ["reduce_by", 40, 50, false, 20],
    ["reduce_by", 40, 10, true, 30],
    ["increase_by", 1200, 20, false, 1440],
    ["increase_by", 1.1, 10, false, 1.21],
    ["increase_by", 30, 15, true, 45],
    ["increase_by", 0, 15, true, 15],
    ["increase_by", -10, 50, false, -5],
    ["reach", 31.5, 80, false, 80],
    ["count", null, 2, false, 2],
  ] as const)(
    "of %s from %s by or to %d (points: %s) is %d",
    (operator, baseline, goal, points, expected) => {
      expect(goalValue(measureOf({ operator, baseline, goal, points }))).toBe(
        expected,
      );
    },
  );

  it("of a change is unknown without a baseline", () => {
    const change = measureOf({ operator: "reduce_by", goal: 50 });
    expect(goalValue(change)).toBeNull();
    expect(progress(change, measured(20))).toMatchObject({
      goal: null,
      met: null,
      share: null,
      gap: "no_baseline",
    });
  });

  it("of a relative change from zero is unknown", () => {
    const change = measureOf({
      operator: "increase_by",
      baseline: 0,
      goal: 50,
    });
    expect(progress(change, measured(20))).toMatchObject({
      goal: null,
      gap: "zero_baseline",
    });
  });
});

describe("progress of any measure", () => {
  const anyLatest = fc.option(anyValue.map((value) => measured(value)));

  it("has a share or says why not, never both", () => {
    fc.assert(
      fc.property(anyMeasure, anyLatest, (measure, latest) => {
        const { share, clampedShare, gap } = progress(measure, latest);
        expect(share === null).toBe(gap !== null);
        expect(clampedShare === null).toBe(share === null);
        expect(Number.isFinite(share ?? 0)).toBe(true);
        expect(clampedShare ?? 0).toBe(Math.min(1, Math.max(0, share ?? 0)));
      }),
      { numRuns: 1000 },
    );
  });

  it("is 0 at the baseline and 1 at the goal", () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        const goal = goalValue(measure);
        if (goal === null || measure.baseline === null) return;
        const atGoal = progress(measure, measured(goal));
        const atStart = progress(measure, measured(measure.baseline));
        expect(atGoal.met).toBe(true);
        if (atGoal.gap !== null) return;
        expect(atGoal.share).toBe(1);
        expect(Math.abs(atStart.share ?? NaN)).toBe(0);
        expect(atStart.met).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("is linear: half way between two values lies half way between their shares, and the value comes back from its share", () => {
    fc.assert(
      fc.property(anyMeasure, anyValue, anyValue, (measure, a, b) => {
        const of = (value: number) => progress(measure, measured(value)).share;
        const [shareA, shareB, middle] = [of(a), of(b), of((a + b) / 2)];
        const goal = goalValue(measure);
        if (shareA === null || goal === null || measure.baseline === null)
          return;
        expect(middle).toBeCloseTo((shareA + (shareB ?? NaN)) / 2, 6);
        const back = measure.baseline + shareA * (goal - measure.baseline);
        expect(back).toBeCloseTo(a, 6);
      }),
      { numRuns: 1000 },
    );
  });

  it("is met exactly from 1 on", () => {
    fc.assert(
      fc.property(anyMeasure, anyValue, (measure, value) => {
        const { share, met } = progress(measure, measured(value));
        if (share !== null) expect(met).toBe(share >= 1);
      }),
      { numRuns: 1000 },
    );
  });

  it("is the same seen from the other side: reducing a lack is raising its complement", () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyValue, (baseline, goal, value) => {
        const lack = measureOf({ operator: "reach", baseline, goal });
        const supply = measureOf({
          operator: "reach",
          baseline: 100 - baseline,
          goal: 100 - goal,
        });
        const one = progress(lack, measured(value)).share;
        const other = progress(supply, measured(100 - value)).share;
        expect(other === null).toBe(one === null);
        expect(other ?? 0).toBeCloseTo(one ?? 0, 8);
      }),
    );
  });
});
