import fc from "fast-check";
import { addIsoDays, type IsoDate } from "#app/domain/text/calendar";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import {
  MEASURE_OPERATORS,
  type Measure,
  type Measurement,
} from "#app/domain/status/measure";
import { CLAIMABLE_STATUSES, STATUSES } from "#app/domain/status/status";
import type { PublicationFact } from "#app/domain/status/status-reading";
import type { TargetReading } from "#app/domain/plan/target-reading";

/** A day from 2019 to 2026; few enough for days to meet. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 2900 })
  .map((days) => addIsoDays("2019-01-01", days));

/** One of a dozen days, so that ties happen. */
export const closeDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 11 })
  .map((days) => addIsoDays("2022-12-26", days));

const closeInstant = fc
  .tuple(closeDay, fc.constantFrom("00:00", "04:59", "05:00", "20:00"))
  .map(([day, time]) => `${day}T${time}:00.000Z`);

/** Published updates of one target, in any order, some retracted. */
export const anyPublications: fc.Arbitrary<PublicationFact[]> = fc
  .array(
    fc.record({
      status: fc.constantFrom(...CLAIMABLE_STATUSES),
      effectiveDate: closeDay,
      decidedAt: closeInstant,
      retractedAt: fc.option(closeInstant),
    }),
    { maxLength: 8 },
  )
  .map((facts) =>
    facts.map((fact, index) => ({
      ...fact,
      updateId: `u${index}`,
      retractedAt:
        fact.retractedAt !== null && fact.retractedAt > fact.decidedAt
          ? fact.retractedAt
          : null,
    })),
  );

/** Readings of a plan's targets, as if anything could be true of them. */
export const anyReadings: fc.Arbitrary<TargetReading[]> = fc.array(
  fc.record({
    code: fc.stringMatching(/^ESP-[SEAI]-\d\d$/),
    dimension: fc.constantFrom(...DIMENSIONS),
    status: fc.constantFrom(...STATUSES),
    effectiveDate: fc.option(anyDay),
    overdue: fc.boolean(),
    late: fc.boolean(),
    waiting: fc.boolean(),
    evidenceItems: fc.nat(5),
    updates: fc.nat(5),
    lastDecidedAt: fc.option(closeInstant),
  }),
  { maxLength: 40 },
);

/** A measure with these numbers; the rest says nothing. */
export function measureOf(numbers: Partial<Measure>): Measure {
  return {
    operator: "reach",
    indicator: "niños con desnutrición",
    baseline: null,
    baselineDate: null,
    baselineBasis: null,
    goal: 100,
    unit: "percent",
    of: "niños",
    points: false,
    ...numbers,
  };
}

/** A measurement of a value on a day. */
export function measured(value: number, date = "2022-12-31"): Measurement {
  return { value, date, updateId: "u1" };
}

const value = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 4);

/** Any measure at all, sensible or not. */
export const anyMeasure: fc.Arbitrary<Measure> = fc
  .record({
    operator: fc.constantFrom(...MEASURE_OPERATORS),
    baseline: fc.option(value),
    goal: value,
    points: fc.boolean(),
  })
  .map(measureOf);

/** Any value that an indicator could have. */
export const anyValue = value;
