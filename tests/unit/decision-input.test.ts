import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DECISION_ACTIONS,
  DECISION_REASONS,
} from "#app/domain/decision/decision";
import {
  decisionInput,
  needsReason,
} from "#app/domain/decision/decision-input";
import { fieldIssues } from "#app/domain/form/form-field";

const NOTE = "Falta el acta de entrega de la obra.";

function form(change: Record<string, unknown> = {}) {
  return {
    formToken: "t",
    version: "2",
    contentHash: "0123456789abcdef".repeat(4),
    decision: "approve",
    reasonCode: "",
    note: "",
    ...change,
  };
}

function faults(fields: unknown, rules = {}) {
  const { error } = decisionInput(rules).safeParse(fields);
  return error === undefined
    ? []
    : fieldIssues(error).map(({ field, key }) => `${field} ${key}`);
}

describe("Mario's decision", () => {
  it("to approve needs neither reason nor note, and gives grades by evidence", () => {
    const grade = Object.assign(Object.create(null), {
      e1: "primary",
      e2: "",
      "e-3_x": "testimony",
    }) as object;
    expect(
      decisionInput().parse(form({ grade, reasonCode: "unclear" })),
    ).toEqual({
      version: 2,
      contentHash: "0123456789abcdef".repeat(4),
      decision: "approve",
      reasonCode: null,
      note: null,
      grades: [
        { evidenceId: "e1", grade: "primary" },
        { evidenceId: "e-3_x", grade: "testimony" },
      ],
      looked: [],
    });
  });

  it.each(["reject", "request_changes", "retract"])(
    "to %s needs both",
    (decision) => {
      expect(faults(form({ decision }))).toEqual([
        "reasonCode reason_missing",
        "note note_missing",
      ]);
      const whole = form({ decision, reasonCode: "wrong_date", note: NOTE });
      expect(decisionInput().parse(whole)).toMatchObject({
        decision,
        reasonCode: "wrong_date",
        note: NOTE,
        grades: [],
      });
    },
  );

  it.each([
    ["x", "too_short"],
    ["a".repeat(19), "too_short"],
    ["a".repeat(2001), "too_long"],
    ["a".repeat(20_000), "too_long"],
    ["a".repeat(100_000), "too_long"],
    [`${NOTE}\0`, "characters_not_allowed"],
  ])("is not explained by %j", (note, key) => {
    const rejected = form({ decision: "reject", reasonCode: "unclear", note });
    expect(faults(rejected)).toEqual([`note ${key}`]);
    expect(faults(form({ note }))).toEqual([`note ${key}`]);
  });

  it("that differs from the numbers says why", () => {
    expect(faults(form(), { noteRequired: true })).toEqual([
      "note note_missing",
    ]);
    expect(faults(form({ note: NOTE }), { noteRequired: true })).toEqual([]);
  });

  it("tells a missing reason beside a short note", () => {
    expect(faults(form({ decision: "reject", note: "no" }))).toEqual([
      "note too_short",
      "reasonCode reason_missing",
    ]);
  });

  it.each([
    [{ version: "" }, "version version_malformed"],
    [{ version: "0" }, "version version_malformed"],
    [{ version: "2.0" }, "version version_malformed"],
    [{ version: 2 }, "version version_malformed"],
    [{ contentHash: "abc" }, "contentHash hash_malformed"],
    [{ contentHash: "A".repeat(64) }, "contentHash hash_malformed"],
    [{ decision: "publish" }, "decision choose_one"],
    [{ decision: ["approve", "reject"] }, "decision choose_one"],
    [{ reasonCode: "porque sí" }, "reasonCode choose_one"],
    [{ grade: { e1: "gold" } }, "grade[e1] choose_one"],
    [{ grade: { "a b": "primary" } }, "grade[a b] choose_one"],
    [{ grade: "primary" }, "grade choose_one"],
  ])("with %j is refused: %s", (change, fault) => {
    expect(faults(form(change))).toEqual([fault]);
  });

  it("takes no grades by the hundred, and none for a prototype", () => {
    const many = Object.fromEntries(
      Array.from({ length: 51 }, (_, index) => [`e${index}`, "primary"]),
    );
    expect(faults(form({ grade: many }))).toEqual(["grade too_long"]);
    const sly = JSON.parse('{"__proto__": "primary"}') as object;
    expect(decisionInput().parse(form({ grade: sly })).grades).toEqual([]);
    expect(({} as Record<string, unknown>).grade).toBeUndefined();
  });

  it("carries a reason exactly where one is needed", () => {
    const reason = fc.constantFrom("", ...DECISION_REASONS);
    const note = fc.constantFrom("", NOTE);
    const decision = fc.constantFrom(...DECISION_ACTIONS);
    fc.assert(
      fc.property(
        decision,
        reason,
        note,
        fc.boolean(),
        (act, code, words, must) => {
          const typed = form({ decision: act, reasonCode: code, note: words });
          const result = decisionInput({ noteRequired: must }).safeParse(typed);
          const needed = needsReason(act);
          expect(result.success).toBe(
            (!needed || code !== "") && ((!needed && !must) || words !== ""),
          );
          if (!result.success) return;
          expect(result.data.reasonCode === null).toBe(!needed);
        },
      ),
    );
  });

  it("names what was looked for in photos, in the order of the list, and nothing else", () => {
    const looked = { papers: "on", faces: "on" };
    expect(decisionInput().parse(form({ looked }))).toMatchObject({
      looked: ["faces", "papers"],
    });
    expect(faults(form({ looked: { faces: "no" } }))).toEqual([
      "looked[faces] choose_one",
    ]);
    expect(faults(form({ looked: { cats: "on" } }))).toHaveLength(1);
    expect(faults(form({ looked: "on" }))).toEqual(["looked choose_one"]);
  });
});
