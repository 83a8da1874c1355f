import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addIsoDays,
  daysBetween,
  earlierDay,
  endOfLimaDay,
  isIsoDate,
  limaDay,
} from "#app/domain/text/calendar";
import { TERMS, termElapsed, type Term } from "#app/domain/province/term";
import { anyDay } from "#tests/support/any-domain";

describe("a calendar day", () => {
  it.each([
    ["2020-02-29", true],
    ["2021-02-29", false],
    ["2021-02-31", false],
    ["2021-2-1", false],
    ["2021-13-01", false],
    ["31/12/2020", false],
    ["2021-01-01T00:00", false],
    ["", false],
  ])("%j is one: %s", (text, real) => {
    expect(isIsoDate(text)).toBe(real);
  });

  it("is the day in Lima, five hours behind UTC all year", () => {
    expect(limaDay("2026-07-28T03:30:00.000Z")).toBe("2026-07-27");
    expect(limaDay("2026-01-28T04:59:59.999Z")).toBe("2026-01-27");
    expect(limaDay(new Date("2026-01-28T05:00:00.000Z"))).toBe("2026-01-28");
  });

  it("ends at its last millisecond in Lima", () => {
    expect(endOfLimaDay("2022-12-31")).toBe("2023-01-01T04:59:59.999Z");
    fc.assert(
      fc.property(anyDay, (day) => {
        const end = Date.parse(endOfLimaDay(day));
        expect(limaDay(new Date(end))).toBe(day);
        expect(limaDay(new Date(end + 1))).toBe(addIsoDays(day, 1));
      }),
    );
  });

  it("is so many days from another, there and back", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (day, days) => {
        expect(daysBetween(day, addIsoDays(day, days))).toBe(days);
      }),
    );
  });

  it("compares as text", () => {
    expect(earlierDay("2019-12-31", "2020-01-01")).toBe("2019-12-31");
    expect(earlierDay("2020-01-01", "2019-12-31")).toBe("2019-12-31");
  });
});

describe("the clock of a term", () => {
  const term = TERMS[0] as Term;

  it.each([
    ["2018-12-31", 0],
    ["2019-01-01", 1 / 1461],
    ["2020-12-31", 731 / 1461],
    ["2022-12-31", 1],
    ["2030-01-01", 1],
  ])("on %s has run %d", (day, share) => {
    expect(termElapsed(term, day)).toBeCloseTo(share, 12);
  });

  it("never runs backwards", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(termElapsed(term, first)).toBeLessThanOrEqual(
          termElapsed(term, second),
        );
      }),
    );
  });

  it("of one term ends the day before the next begins", () => {
    for (const [index, next] of TERMS.slice(1).entries()) {
      expect(addIsoDays(TERMS[index]?.end ?? "", 1)).toBe(next.start);
    }
  });
});
