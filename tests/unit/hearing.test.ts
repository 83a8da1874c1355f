import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import {
  excerpt,
  hearing,
  hearingQuestion,
  HEARING_SHOWS,
  type HearingFacts,
} from "#app/domain/scorecard/hearing";
import { isVerdict, STATUSES } from "#app/domain/status/status";
import { isPastDeadline } from "#app/domain/plan/target-reading";

const TODAY = "2026-11-21";
const LETTERS = { social: "S", economic: "E", environmental: "A" } as Record<
  string,
  string
>;

/** A plan's promises from lines of letter, status and deadline; numbered within their dimension. */
function promises(
  ...rows: [letter: string, status: HearingFacts["status"], deadline?: string][]
): HearingFacts[] {
  const seen = new Map<string, number>();
  return rows.map(([letter, status, deadline = "2022-12-31"], index) => {
    const number = (seen.get(letter) ?? 0) + 1;
    seen.set(letter, number);
    const dimension = DIMENSIONS.find(
      (name) => (LETTERS[name] ?? "I") === letter,
    );
    return {
      code: `ESP-${letter}-0${number}`,
      dimension: dimension ?? "social",
      position: index + 1,
      deadline,
      status,
    };
  });
}

const codes = (asked: readonly { promise: HearingFacts }[]) =>
  asked.map(({ promise }) => promise.code.slice(4));

describe("the most overdue", () => {
  it("are those whose deadline passed first, known or not, without a verdict", () => {
    const plan = promises(
      ["S", "no_information", "2022-12-31"],
      ["S", "stalled", "2020-12-31"],
      ["E", "broken", "2019-12-31"],
      ["E", "no_information", "2019-12-31"],
      ["A", "no_information", "2026-11-21"],
      ["I", "fulfilled", "2019-12-31"],
    );
    const found = hearing(plan, TODAY);
    expect(codes(found.overdue)).toEqual(["E-02", "S-02", "S-01"]);
    expect(found.overdue.map(({ question }) => question)).toEqual([
      { kind: "late", status: "no_information", days: 2517 },
      { kind: "late", status: "stalled", days: 2151 },
      { kind: "late", status: "no_information", days: 1421 },
    ]);
    expect(found.otherOverdue).toBe(0);
    expect(codes(found.further)).toEqual(["E-01", "A-01"]);
  });

  it("due on one day take turns by dimension, in the plan's order", () => {
    const none = "no_information";
    const plan = promises(
      ["S", none],
      ["S", none],
      ["S", "fulfilled"],
      ["E", none],
      ["A", none],
      ["I", "broken"],
      ["I", none],
      ["I", none],
    );
    const found = hearing(plan, TODAY);
    // The first institutional one is settled, so the second has its turn.
    expect(codes(found.overdue)).toEqual([
      "S-01",
      "E-01",
      "A-01",
      "I-02",
      "S-02",
    ]);
    expect(found.otherOverdue).toBe(1);
    expect(codes(found.further)).toEqual(["I-01"]);
  });

  it("leave no room empty where none is overdue", () => {
    const plan = promises(
      ["S", "in_progress"],
      ["S", "no_information"],
      ["E", "stalled"],
      ["A", "fulfilled"],
      ["A", "not_started"],
    );
    const found = hearing(plan, "2021-06-30");
    expect(found.overdue).toEqual([]);
    expect(codes(found.further)).toEqual(["E-01", "A-02", "S-02", "S-01"]);
    expect(found.further[0]?.question).toEqual({
      kind: "ahead",
      status: "stalled",
      days: 549,
    });
  });
});

describe("a question", () => {
  it("is not asked of what was fulfilled", () => {
    const due = { deadline: "2022-12-31", status: "fulfilled" } as const;
    expect(hearingQuestion(due, TODAY)).toBeNull();
  });

  it("speaks of a deadline as passed from the day after it", () => {
    const due = { deadline: "2022-12-31", status: "stalled" } as const;
    const on = (day: string) => hearingQuestion(due, day);
    expect(on("2022-12-31")).toMatchObject({ kind: "ahead", days: 0 });
    expect(on("2023-01-01")).toMatchObject({ kind: "late", days: 1 });
  });
});

const anyPlan = fc
  .array(
    fc.record({
      dimension: fc.constantFrom(...DIMENSIONS),
      status: fc.constantFrom(...STATUSES),
      deadline: fc.constantFrom("2019-12-31", "2022-12-31", "2027-12-31"),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map((row, index) => ({
      ...row,
      code: `ESP-${index}`,
      position: index + 1,
    })),
  );

describe("the sheet of any plan", () => {
  it("asks for each promise at most once, and counts every overdue one", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { overdue, further, otherOverdue } = hearing(plan, TODAY);
        const asked = [...codes(overdue), ...codes(further)];
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBeLessThanOrEqual(HEARING_SHOWS.questions);
        const late = plan.filter(
          ({ status, deadline }) =>
            !isVerdict(status) && isPastDeadline(deadline, TODAY),
        );
        expect(overdue.length + otherOverdue).toBe(late.length);
        expect(overdue.length).toBe(Math.min(5, late.length));
      }),
    );
  });

  it("leaves out no overdue promise for one that is due later", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { overdue } = hearing(plan, TODAY);
        const shown = new Set(codes(overdue));
        const latest = overdue.at(-1)?.promise.deadline ?? "";
        const left = plan.filter(
          ({ code, status, deadline }) =>
            !shown.has(code.slice(4)) &&
            !isVerdict(status) &&
            isPastDeadline(deadline, TODAY),
        );
        for (const { deadline } of left) {
          expect(deadline >= latest).toBe(true);
        }
      }),
    );
  });

  it("is the same whatever order the promises come in", () => {
    const shuffled = anyPlan.chain((plan) =>
      fc.tuple(
        fc.constant(plan),
        fc.shuffledSubarray(plan, { minLength: plan.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([plan, mixed]) => {
        expect(hearing(mixed, TODAY)).toEqual(hearing(plan, TODAY));
      }),
    );
  });
});

describe("an excerpt", () => {
  it("is the whole text where it fits, else ends at a word and says so", () => {
    expect(excerpt("Mejorar el riego", 16)).toBe("Mejorar el riego");
    expect(excerpt("Mejorar el riego", 15)).toBe("Mejorar el […]");
    expect(excerpt("Electrificación", 8)).toBe("Electrif […]");
  });
});
