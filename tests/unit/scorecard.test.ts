import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import {
  addScorecards,
  fulfilmentOf,
  scorecard,
  VERDICT_THRESHOLD,
} from "#app/domain/scorecard/scorecard";
import { noStatusCounts } from "#app/domain/status/status-counts";
import { isVerdict, STATUSES, type Status } from "#app/domain/status/status";
import {
  readTarget,
  type TargetReading,
} from "#app/domain/plan/target-reading";
import { TERMS, type Term } from "#app/domain/province/term";
import { anyReadings } from "#tests/support/any-domain";

const term = TERMS[0] as Term;
const frame = { term, asOf: "2020-12-31" };
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function readings(statuses: readonly Status[]): TargetReading[] {
  return statuses.map((status, index) =>
    readTarget(
      { code: `T${index}`, dimension: "social", deadline: "2022-12-31" },
      status === "no_information"
        ? null
        : { status, effectiveDate: "2020-01-01" },
      frame.asOf,
      { evidenceItems: 1, updates: 1, lastDecidedAt: null },
    ),
  );
}

function counts(change: Partial<Record<Status, number>>) {
  return { ...noStatusCounts(), ...change };
}

describe("a scorecard", () => {
  it("of nothing is zeros and unknowns, never NaN", () => {
    const empty = scorecard([], frame);
    expect(empty).toMatchObject({
      targets: 0,
      coverage: 0,
      judged: 0,
      fulfilment: null,
      lastUpdate: null,
    });
    expect(Object.keys(empty.byStatus)).toEqual([...STATUSES]);
  });

  it("of 13 targets of which 4 are reported on covers 4/13", () => {
    const silent = Array.from({ length: 9 }, () => "no_information" as const);
    const card = scorecard(
      readings(["fulfilled", "stalled", "in_progress", "broken", ...silent]),
      frame,
    );
    expect(card.coverage).toBeCloseTo(4 / 13, 12);
    expect(card.judged).toBeCloseTo(2 / 13, 12);
    expect(card.fulfilment).toBeNull();
    expect(card.evidenceItems).toBe(13);
  });

  it("knows how far the term has come", () => {
    expect(scorecard([], frame).termElapsed).toBeCloseTo(731 / 1461, 12);
  });

  it("gives the last decision of any of its targets", () => {
    const [a, b] = readings(["fulfilled", "fulfilled"]);
    if (a === undefined || b === undefined) throw new Error("two readings");
    a.lastDecidedAt = "2020-03-01T00:00:00.000Z";
    b.lastDecidedAt = "2020-02-01T00:00:00.000Z";
    expect(scorecard([b, a], frame).lastUpdate).toBe(a.lastDecidedAt);
  });
});

describe("fulfilment", () => {
  it("is (fulfilled + half of partly fulfilled) of those settled", () => {
    const found = fulfilmentOf(
      counts({ fulfilled: 3, partly_fulfilled: 2, broken: 1, stalled: 4 }),
    );
    expect(found).toBeCloseTo(4 / 6, 12);
  });

  it("is unknown until half of the targets are judged", () => {
    expect(VERDICT_THRESHOLD).toBe(0.5);
    expect(fulfilmentOf(counts({ fulfilled: 5, in_progress: 5 }))).toBe(1);
    expect(fulfilmentOf(counts({ fulfilled: 5, in_progress: 6 }))).toBeNull();
  });

  it("counts the unverifiable as judged, and not as kept or broken", () => {
    expect(
      fulfilmentOf(counts({ fulfilled: 1, broken: 1, not_verifiable: 8 })),
    ).toBe(0.5);
    expect(fulfilmentOf(counts({ not_verifiable: 8 }))).toBeNull();
  });
});

describe("a scorecard of anything", () => {
  it("has counts that sum, and shares between 0 and 1", () => {
    fc.assert(
      fc.property(anyReadings, (list) => {
        const card = scorecard(list, frame);
        const dimensions = DIMENSIONS.map((d) => card.byDimension[d]);
        expect(card.targets).toBe(list.length);
        expect(sum(Object.values(card.byStatus))).toBe(list.length);
        expect(sum(dimensions.map(({ targets }) => targets))).toBe(list.length);
        for (const { targets, byStatus } of dimensions) {
          expect(sum(Object.values(byStatus))).toBe(targets);
        }
        for (const status of STATUSES) {
          const here = list.filter((one) => one.status === status).length;
          expect(card.byStatus[status]).toBe(here);
        }
        for (const share of [
          card.coverage,
          card.judged,
          card.fulfilment ?? 0,
        ]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(card.judged).toBeLessThanOrEqual(card.coverage);
        const verdicts = list.filter(({ status }) => isVerdict(status)).length;
        if (verdicts * 2 < list.length) expect(card.fulfilment).toBeNull();
      }),
    );
  });

  it("does not depend on the order of its targets", () => {
    fc.assert(
      fc.property(anyReadings, (list) => {
        expect(scorecard([...list].reverse(), frame)).toEqual(
          scorecard(list, frame),
        );
      }),
    );
  });

  it("added to others is the scorecard of all their targets", () => {
    fc.assert(
      fc.property(fc.array(anyReadings, { maxLength: 5 }), (lists) => {
        const cards = lists.map((list) => scorecard(list, frame));
        expect(addScorecards(cards, frame)).toEqual(
          scorecard(lists.flat(), frame),
        );
      }),
    );
  });

  it("added up leaves its parts as they were", () => {
    const card = scorecard(readings(["fulfilled", "broken"]), frame);
    const before = structuredClone(card);
    addScorecards([card, card], frame);
    expect(card).toEqual(before);
  });
});
