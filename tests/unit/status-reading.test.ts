import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfLimaDay } from "#app/domain/text/calendar";
import {
  isKnownOn,
  statusAsOf,
  type Clocks,
  type PublicationFact,
} from "#app/domain/status/status-reading";
import { anyPublications, closeDay } from "#tests/support/any-domain";

function fact(change: Partial<PublicationFact> = {}): PublicationFact {
  return {
    updateId: "u1",
    status: "in_progress",
    effectiveDate: "2020-05-01",
    decidedAt: "2020-05-10T15:00:00.000Z",
    retractedAt: null,
    ...change,
  };
}

const TODAY: Clocks = { asOf: "2026-11-21", knownOn: "2026-11-21" };

/** The rule once more, slowly: filter, sort, take the last. */
function recount(all: readonly PublicationFact[], { asOf, knownOn }: Clocks) {
  const end = endOfLimaDay(knownOn);
  const sorted = all
    .filter((one) => one.effectiveDate <= asOf && one.decidedAt <= end)
    .filter((one) => one.retractedAt === null || !(one.retractedAt <= end))
    .map((one) => [one.effectiveDate, one.decidedAt, one.updateId].join("|"))
    .sort();
  const id = sorted.at(-1)?.split("|").at(-1);
  return all.find(({ updateId }) => updateId === id) ?? null;
}

describe("the status as of a date", () => {
  it("is no information where nothing is published", () => {
    expect(statusAsOf([], TODAY)).toEqual({
      status: "no_information",
      publication: null,
    });
  });

  it("is that of the latest effective date, not of the latest decision", () => {
    const early = fact({
      updateId: "a",
      decidedAt: "2024-01-01T15:00:00.000Z",
    });
    const late = fact({
      updateId: "b",
      status: "fulfilled",
      effectiveDate: "2021-03-01",
    });
    expect(statusAsOf([late, early], TODAY).publication).toBe(late);
    expect(statusAsOf([early, late], TODAY).status).toBe("fulfilled");
  });

  it("is that of the later decision where two speak of one day", () => {
    const first = fact({ updateId: "z" });
    const second = fact({
      updateId: "a",
      status: "stalled",
      decidedAt: "2020-05-11T15:00:00.000Z",
    });
    expect(statusAsOf([second, first], TODAY).status).toBe("stalled");
  });

  it("looks no further than its date", () => {
    const one = fact({ effectiveDate: "2020-06-30" });
    const at = (asOf: string) => statusAsOf([one], { ...TODAY, asOf }).status;
    expect(at("2020-06-29")).toBe("no_information");
    expect(at("2020-06-30")).toBe("in_progress");
  });

  it("knows by the end of a day in Lima, which is 04:59:59.999 UTC of the next", () => {
    const decided = (decidedAt: string) =>
      isKnownOn({ decidedAt, retractedAt: null }, "2020-05-10");
    expect(decided("2020-05-11T04:59:59.999Z")).toBe(true);
    expect(decided("2020-05-11T05:00:00.000Z")).toBe(false);
  });

  it("forgets what was retracted from the day of the retraction on", () => {
    const one = fact({ retractedAt: "2021-01-15T15:00:00.000Z" });
    const on = (knownOn: string) =>
      statusAsOf([one], { ...TODAY, knownOn }).status;
    expect(on("2020-05-09")).toBe("no_information");
    expect(on("2021-01-14")).toBe("in_progress");
    expect(on("2021-01-15")).toBe("no_information");
  });

  it("equals a full recount, whatever the order", () => {
    fc.assert(
      fc.property(
        anyPublications.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
          ),
        ),
        closeDay,
        closeDay,
        ([all, shuffled], asOf, knownOn) => {
          const expected = recount(all, { asOf, knownOn });
          const found = statusAsOf(shuffled, { asOf, knownOn });
          expect(found.publication).toEqual(expected);
          expect(found.status).toBe(expected?.status ?? "no_information");
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("does not change by an update of a later day", () => {
    fc.assert(
      fc.property(anyPublications, closeDay, closeDay, (all, asOf, knownOn) => {
        const clocks = { asOf, knownOn };
        const past = all.filter(({ effectiveDate }) => effectiveDate <= asOf);
        expect(statusAsOf(past, clocks)).toEqual(statusAsOf(all, clocks));
      }),
    );
  });
});
