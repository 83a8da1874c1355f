import { describe, expect, it } from "vitest";
import { country, plansInTotals } from "#app/domain/scorecard/country";
import type { Plan } from "#app/domain/plan/plan";
import { readTarget } from "#app/domain/plan/target-reading";

const TERM = { id: "2019-2022", start: "2019-01-01", end: "2022-12-31" };
const NEXT = { id: "2023-2026", start: "2023-01-01", end: "2026-12-31" };
const AS_OF = { asOf: "2022-12-31" };

function plan(slug: string, rest: Partial<Plan> = {}): Plan {
  return {
    id: `${slug}-2019-2022-1`,
    provinceSlug: slug,
    provinceName: slug.toUpperCase(),
    term: TERM,
    organization: null,
    prefix: "AAA",
    title: "Plan",
    documentFile: "plan.txt",
    documentSha256: "0".repeat(64),
    documentLines: 1,
    documentPages: null,
    mandate: "unverified",
    notes: [],
    unreadable: [],
    ...rest,
  };
}

function reading(planId: string, code: string, status: "fulfilled" | null) {
  const target = { code, dimension: "social", deadline: "2022-12-31" } as const;
  const fact = status === null ? null : { status, effectiveDate: "2021-01-01" };
  const counts = { evidenceItems: 0, updates: 0, lastDecidedAt: null };
  return { ...readTarget(target, fact, AS_OF.asOf, counts), planId };
}

describe("the country", () => {
  it("takes one plan per province, in the order of their names", () => {
    const plans = [plan("tarata"), plan("aymaraes")];
    expect(plansInTotals(plans, AS_OF).map((it) => it.provinceSlug)).toEqual([
      "aymaraes",
      "tarata",
    ]);
  });

  it("leaves out a province whose plan the reader must choose", () => {
    const two = [plan("espinar"), plan("espinar", { id: "espinar-2" })];
    expect(plansInTotals(two, AS_OF)).toEqual([]);
  });

  it("lets the governing plan stand for its province and no opposition's", () => {
    const governing = plan("espinar", { id: "g", mandate: "governing" });
    const opposition = plan("espinar", { id: "o", mandate: "opposition" });
    expect(plansInTotals([opposition, governing], AS_OF)).toEqual([governing]);
    expect(plansInTotals([opposition], AS_OF)).toEqual([]);
  });

  it("does not look at a term that has not begun", () => {
    const later = plan("espinar", { id: "later", term: NEXT });
    const now = plan("espinar");
    expect(plansInTotals([later, now], AS_OF)).toEqual([now]);
    expect(plansInTotals([later, now], { asOf: "2023-01-01" })).toEqual([
      later,
    ]);
  });

  it("adds the readings of all and keeps each province's own", () => {
    const [a, b] = [plan("aymaraes"), plan("tarata")];
    const seen = country(
      [a, b],
      [
        reading(a.id, "AYM-S-01", "fulfilled"),
        reading(a.id, "AYM-S-02", null),
        reading(b.id, "TAR-S-01", null),
      ],
      AS_OF,
    );
    expect(seen.total.targets).toBe(3);
    expect(seen.total.byStatus.fulfilled).toBe(1);
    expect(seen.term).toEqual(TERM);
    expect(seen.provinces).toMatchObject([
      { slug: "aymaraes", targets: 2, known: 1 },
      { slug: "tarata", targets: 1, known: 0, statuses: ["no_information"] },
    ]);
  });
});
