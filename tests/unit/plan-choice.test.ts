import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MANDATES, type Mandate } from "#app/domain/plan/plan";
import { choosePlan } from "#app/domain/plan/plan-choice";
import { TERMS } from "#app/domain/province/term";

function plan(id: string, mandate: Mandate, termId = "2019-2022") {
  const term = TERMS.find((it) => it.id === termId);
  if (term === undefined) throw new RangeError(termId);
  return { id, mandate, term };
}

/** The id that stands for the province, or all that the reader chooses from. */
function chosen(
  plans: readonly ReturnType<typeof plan>[],
  asOf = "2020-06-30",
): string | readonly string[] | null {
  const choice = choosePlan(plans, asOf);
  if (choice.kind === "none") return null;
  return choice.kind === "plan"
    ? choice.plan.id
    : choice.plans.map(({ id }) => id);
}

describe("the plan that a province shows", () => {
  it("is the only one", () => {
    expect(chosen([plan("a", "unverified")])).toBe("a");
  });

  it("is the governing one, where there is one", () => {
    const others = [plan("a", "unverified"), plan("b", "opposition")];
    expect(chosen([...others, plan("c", "governing")])).toBe("c");
  });

  it("is the reader's choice, where nobody knows who governed", () => {
    const plans = [plan("a", "unverified"), plan("b", "unverified")];
    expect(chosen(plans)).toEqual(["a", "b"]);
  });

  it("is the reader's choice, where two are said to have governed", () => {
    const governing = [plan("a", "governing"), plan("b", "governing")];
    expect(chosen([...governing, plan("c", "unverified")])).toEqual(["a", "b"]);
  });

  it("is an opposition's only where there is no other", () => {
    const opposition = plan("b", "opposition");
    expect(chosen([plan("a", "unverified"), opposition])).toBe("a");
    expect(chosen([opposition])).toBe("b");
    expect(chosen([opposition, plan("c", "opposition")])).toEqual(["b", "c"]);
  });

  it("is of the latest term begun by then for which there is one", () => {
    const plans = [
      plan("a", "governing"),
      plan("b", "unverified", "2023-2026"),
    ];
    expect(chosen(plans, "2022-12-31")).toBe("a");
    expect(chosen(plans, "2023-01-01")).toBe("b");
    expect(chosen(plans, "2028-01-01")).toBe("b");
  });

  it("is none before its term, and where there is no plan", () => {
    expect(chosen([plan("a", "governing", "2023-2026")])).toBeNull();
    expect(chosen([])).toBeNull();
  });

  it("does not depend on the order in which the plans come", () => {
    const plans = fc.array(
      fc.record({
        mandate: fc.constantFrom(...MANDATES),
        term: fc.constantFrom(...TERMS),
      }),
      { maxLength: 6 },
    );
    const days = fc.constantFrom("2019-01-01", "2023-06-01", "2027-01-01");
    fc.assert(
      fc.property(plans, days, (facts, asOf) => {
        const named = facts.map((it, index) => ({ ...it, id: String(index) }));
        const there = chosen(named, asOf);
        const back = chosen([...named].reverse(), asOf);
        const sorted = (it: typeof there) =>
          it === null || typeof it === "string" ? it : [...it].sort();
        expect(sorted(back)).toEqual(sorted(there));
      }),
    );
  });
});
