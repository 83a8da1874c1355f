import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addIsoDays } from "#app/domain/text/calendar";
import { readQuery } from "#app/domain/form/page-query";
import {
  choiceParameter,
  clockParameters,
  pageParameter,
  perPageParameter,
  searchParameter,
  slugParameter,
} from "#app/domain/form/query-parameter";
import { STATUSES } from "#app/domain/status/status";
import { VALIDATION_KEYS } from "#app/domain/text/validation-key";
import { anyText } from "#tests/support/any-text";

const TODAY = "2026-11-21";

const PARAMETERS = {
  ...clockParameters(TODAY),
  page: pageParameter("pagina"),
  perPage: perPageParameter(),
  search: searchParameter("buscar"),
  status: choiceParameter("estado", STATUSES),
  province: slugParameter("provincia"),
};

function read(query: string | [string, string][]) {
  return readQuery(new URLSearchParams(query), PARAMETERS);
}

function value(query: string) {
  const result = read(query);
  return result.ok ? result.value : result.problems;
}

function problems(query: string | [string, string][]) {
  const result = read(query);
  return result.ok
    ? []
    : result.problems.map(({ parameter, key }) => `${parameter} ${key}`);
}

const DEFAULTS = {
  asOf: TODAY,
  knownOn: TODAY,
  page: 1,
  perPage: 50,
  search: null,
  status: null,
  province: null,
};

describe("the query of a page", () => {
  it.each([
    "",
    "pagina=&estado=&buscar=%20%20&as-of=&provincia=",
    "utm_source=x&fbclid=y&lang=en",
  ])("%j says nothing", (query) => {
    expect(value(query)).toEqual(DEFAULTS);
  });

  it("says all it can", () => {
    expect(
      value(
        "as-of=2020-06-30&known-on=2021-01-01&pagina=3&perPage=200&buscar=%C3%B1and%C3%BA+Q%E2%80%99ero&estado=broken&provincia=espinar",
      ),
    ).toEqual({
      asOf: "2020-06-30",
      knownOn: "2021-01-01",
      page: 3,
      perPage: 200,
      search: { text: "ñandú Q’ero", words: ["nandu", "qero"] },
      status: "broken",
      province: "espinar",
    });
  });

  it.each([
    ["as-of=2018-12-31", "as-of date_too_early"],
    ["known-on=2018-12-31", "known-on date_too_early"],
    ["as-of=2021-02-31", "as-of date_malformed"],
    ["as-of=31/12/2020", "as-of date_malformed"],
    ["as-of=hoy", "as-of date_malformed"],
    ["as-of=2020-06-30&as-of=2020-06-30", "as-of parameter_repeated"],
    ["estado=broken&estado=", "estado parameter_repeated"],
    ["estado=roto", "estado unknown_value"],
    ["estado=BROKEN", "estado unknown_value"],
    ["estado=toString", "estado unknown_value"],
    ["pagina=0", "pagina page_malformed"],
    ["pagina=-1", "pagina page_malformed"],
    ["pagina=1.0", "pagina page_malformed"],
    ["pagina=1e3", "pagina page_malformed"],
    ["pagina=0x7f", "pagina page_malformed"],
    ["pagina=01", "pagina page_malformed"],
    ["pagina=1000001", "pagina page_malformed"],
    ["pagina=9e15", "pagina page_malformed"],
    ["perPage=201", "perPage page_malformed"],
    ["provincia=../admin", "provincia parameter_malformed"],
    ["provincia[]=espinar", "provincia[] parameter_malformed"],
    ["provincia[$ne]=x", "provincia[$ne] parameter_malformed"],
    ["filtro[__proto__]=x", "filtro[__proto__] parameter_malformed"],
    ["buscar=a%00b", "buscar characters_not_allowed"],
    ["buscar=a%E2%80%AEb", "buscar characters_not_allowed"],
    [`buscar=${"a".repeat(101)}`, "buscar too_long"],
    [`buscar=${"a".repeat(100_000)}`, "buscar too_long"],
    ["buscar=a+b+c+d+e+f+g+h+i+j+k+l+m", "buscar too_many_words"],
  ])("%s is refused: %s", (query, problem) => {
    expect(problems(query)).toEqual([problem]);
  });

  it.each([
    "pagina=1000000",
    "perPage=1",
    "perPage=200",
    "as-of=2019-01-01",
    `buscar=${"ñ".repeat(100)}`,
    "buscar=a+b+c+d+e+f+g+h+i+j+k+l",
  ])("%s is taken", (query) => {
    expect(problems(query)).toEqual([]);
  });

  it("names the values it would take", () => {
    const result = read("estado=roto");
    expect(result).toMatchObject({ problems: [{ accepted: STATUSES }] });
  });

  it("tells every problem at once", () => {
    expect(problems("pagina=x&as-of=x&estado=x")).toEqual([
      "as-of date_malformed",
      "pagina page_malformed",
      "estado unknown_value",
    ]);
  });

  it("searches for what only looks like nothing as for nothing", () => {
    expect(value("buscar=%E2%80%8B")).toEqual(DEFAULTS);
    expect(value("buscar=%27+OR+1=1--")).toMatchObject({
      search: { text: "' OR 1=1--", words: ["or", "1"] },
    });
  });

  it("has so many parameters at most", () => {
    const many = Array.from(
      { length: 51 },
      (_, n) => [`p${n}`, "x"] as [string, string],
    );
    expect(problems(many.slice(1))).toEqual([]);
    expect(problems(many)).toEqual([" parameter_malformed"]);
  });

  it("clips a day to today and leaves the past alone", () => {
    const day = fc
      .integer({ min: 0, max: 6000 })
      .map((n) => addIsoDays("2019-01-01", n));
    fc.assert(
      fc.property(day, (asOf) => {
        expect(value(`as-of=${asOf}`)).toEqual({
          ...DEFAULTS,
          asOf: asOf < TODAY ? asOf : TODAY,
        });
      }),
    );
  });

  it("is a value or problems in words of the catalogue, whatever is sent", () => {
    const name = fc.oneof(
      fc.constantFrom(
        "as-of",
        "pagina",
        "buscar",
        "estado",
        "provincia",
        "perPage",
        "x",
      ),
      anyText(8),
    );
    const pairs = fc.array(fc.tuple(name, anyText()), { maxLength: 6 });
    fc.assert(
      fc.property(pairs, (query) => {
        const result = read(query);
        if (result.ok) {
          expect(result.value.page).toBeGreaterThanOrEqual(1);
          expect(result.value.search?.words.length ?? 0).toBeLessThanOrEqual(
            12,
          );
        } else {
          for (const { key } of result.problems)
            expect(VALIDATION_KEYS).toContain(key);
        }
      }),
      { numRuns: 500 },
    );
  });
});
