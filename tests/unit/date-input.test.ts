import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addIsoDays, isIsoDate } from "#app/domain/text/calendar";
import { dateInput, parseTypedDate } from "#app/domain/form/date-input";

const anyDay = fc
  .integer({ min: 0, max: 5000 })
  .map((days) => addIsoDays("2015-01-01", days));

describe("a typed day", () => {
  it.each([
    ["2020-12-31", "2020-12-31"],
    ["31/12/2020", "2020-12-31"],
    ["07/08/2026", "2026-08-07"],
    ["7/8/2026", "2026-08-07"],
    [" 7-8-2026 ", "2026-08-07"],
    ["7.8.2026", "2026-08-07"],
    ["29/02/2020", "2020-02-29"],
  ])("%j is %s", (typed, day) => {
    expect(parseTypedDate(typed)).toBe(day);
  });

  it.each([
    "31/02/2020",
    "2026-02-29",
    "2021-2-1",
    "12/31/2020",
    "7/8/26",
    "7/8-2026",
    "2020/12/31",
    "20201231",
    "ayer",
    "",
    "٠٧/٠٨/٢٠٢٦",
    "2020-12-31T00:00:00Z",
    "0/1/2020",
  ])("%j is none", (typed) => {
    expect(parseTypedDate(typed)).toBeNull();
  });

  it("reads back in both ways of writing", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, date] = day.split("-");
        expect(parseTypedDate(day)).toBe(day);
        expect(parseTypedDate(`${date}/${month}/${year}`)).toBe(day);
        expect(parseTypedDate(`${Number(date)}/${Number(month)}/${year}`)).toBe(
          day,
        );
      }),
    );
  });

  it("exists, or is refused", () => {
    const digits = fc.stringMatching(/^\d{1,2}\/\d{1,2}\/\d{4}$/);
    fc.assert(
      fc.property(digits, (typed) => {
        const day = parseTypedDate(typed);
        expect(day === null || isIsoDate(day)).toBe(true);
      }),
    );
  });
});

describe("the schema of a day", () => {
  const schema = dateInput({
    earliest: "2019-01-01",
    latest: "2026-11-21",
    tooEarly: "date_before_term",
  });
  const fault = (typed: unknown) =>
    schema.safeParse(typed).error?.issues[0]?.message;

  it.each([
    ["2018-12-31", "date_before_term"],
    ["2019-01-01", undefined],
    ["21/11/2026", undefined],
    ["22/11/2026", "date_in_future"],
    ["31/02/2020", "date_malformed"],
    [undefined, "date_malformed"],
    [20201231, "date_malformed"],
  ])("says of %j %j", (typed, key) => {
    expect(fault(typed)).toBe(key);
  });

  it("takes exactly the days between its bounds", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (earliest, latest, day) => {
        const inside = earliest <= day && day <= latest;
        const result = dateInput({ earliest, latest }).safeParse(day);
        expect(result.success).toBe(inside);
      }),
    );
  });
});
