import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTypedDate } from "#app/domain/form/date-input";
import {
  CLAIMABLE_STATUSES,
  isVerdict,
  NON_DELIVERY_REASONS,
} from "#app/domain/status/status";
import { mayCarryReason } from "#app/domain/update/update-input";
import { VALIDATION_KEYS } from "#app/domain/text/validation-key";
import { anyDay } from "#tests/support/any-domain";
import { anyText } from "#tests/support/any-text";
import {
  evidenceRow,
  faultsOf,
  schemaOf,
  TWO_ORIGINS,
  updateForm,
  verdictForm,
} from "#tests/support/update-form";

describe("Rosa's update", () => {
  it("is read into days, numbers and nulls, and nothing else", () => {
    expect(
      schemaOf().parse(updateForm({ authorId: "luz", state: "approved" })),
    ).toEqual({
      submissionId: "123e4567-e89b-42d3-a456-426614174000",
      updateId: null,
      version: null,
      status: "in_progress",
      effectiveDate: "2022-06-30",
      summary: "La obra empezó y hay una cuadrilla trabajando.",
      measuredValue: null,
      reason: null,
      groupId: null,
      evidence: [
        {
          kind: "press",
          title: "Nota del diario",
          url: "https://diario.example/nota",
          date: "2022-06-30",
          place: null,
          visibility: "public",
        },
      ],
    });
  });

  it("is read from fields without a prototype, as forms give them", () => {
    const bare = Object.assign(Object.create(null), updateForm()) as object;
    expect(faultsOf(bare)).toEqual([]);
  });

  it("with nothing in it is told everything at once", () => {
    expect(faultsOf({})).toEqual([
      "submissionId id_malformed",
      "status choose_one",
      "effectiveDate date_malformed",
      "summary blank",
      "evidence evidence_missing",
    ]);
  });

  it("hears of the rules between fields while other fields are wrong", () => {
    const form = verdictForm({
      effectiveDate: "2022-06-30",
      summary: "corto",
      evidence: [evidenceRow()],
    });
    expect(faultsOf(form)).toEqual([
      "summary too_short",
      "effectiveDate date_before_deadline",
      "evidence evidence_second_origin",
    ]);
  });

  it.each([
    ["the day before the term", "31/12/2018", "date_before_term"],
    ["tomorrow", "22/11/2026", "date_in_future"],
    ["a day that never was", "31/02/2020", "date_malformed"],
    ["a leap day that never was", "2026-02-29", "date_malformed"],
  ])("is not of %s", (_name, effectiveDate, key) => {
    expect(faultsOf(updateForm({ effectiveDate }))).toEqual([
      `effectiveDate ${key}`,
    ]);
  });

  it.each(["01/01/2019", "21/11/2026"])("may be of %s", (effectiveDate) => {
    expect(faultsOf(updateForm({ effectiveDate }))).toEqual([]);
  });

  it.each([
    [{ status: "no_information" }, "status choose_one"],
    [{ status: "approved" }, "status choose_one"],
    [{ summary: "a".repeat(19) }, "summary too_short"],
    [{ summary: "a".repeat(4001) }, "summary too_long"],
    [{ summary: " \u200B " }, "summary blank"],
    [{ submissionId: "1" }, "submissionId id_malformed"],
    [{ updateId: "../x", version: "1" }, "updateId id_malformed"],
    [{ updateId: "u1", version: "0" }, "version version_malformed"],
    [{ updateId: "u1", version: "1e3" }, "version version_malformed"],
    [{ updateId: "u1" }, "version version_malformed"],
    [{ version: "2" }, "version version_malformed"],
    [{ groupId: "a b" }, "groupId id_malformed"],
    [{ summary: ["dos"] }, "summary blank"],
  ])("with %j is refused: %s", (change, fault) => {
    expect(faultsOf(updateForm(change))).toEqual([fault]);
  });

  it("may answer a request for changes on the version it saw", () => {
    const sent = schemaOf().parse(
      updateForm({ updateId: "u-1", version: "3" }),
    );
    expect(sent).toMatchObject({ updateId: "u-1", version: 3 });
  });
});

describe("a measured value", () => {
  it("belongs to a promise with a measure", () => {
    const form = updateForm({ measuredValue: "1,234.5" });
    expect(schemaOf({ measured: true }).parse(form).measuredValue).toBe(1234.5);
    expect(faultsOf(form)).toEqual(["measuredValue value_not_measured"]);
  });

  it.each(["1.234.567", "S/ 5 mil", "1e9", "NaN", "١٢٣", "12,5"])(
    "is not %s",
    (measuredValue) => {
      expect(
        faultsOf(updateForm({ measuredValue }), { measured: true }),
      ).toEqual(["measuredValue number_malformed"]);
    },
  );
});

describe("any update", () => {
  const form = fc.record(
    {
      submissionId: fc.oneof(fc.uuid(), anyText()),
      status: fc.constantFrom(...CLAIMABLE_STATUSES, "x"),
      effectiveDate: fc.oneof(anyDay, anyText(12)),
      summary: fc.oneof(fc.string({ minLength: 20 }), anyText()),
      measuredValue: fc.oneof(fc.constant("80"), anyText(8)),
      reason: fc.constantFrom("", ...NON_DELIVERY_REASONS, "x"),
      evidence: fc.array(
        fc.constantFrom<unknown>(
          ...TWO_ORIGINS,
          evidenceRow({ url: "x" }),
          {},
          "",
          null,
        ),
        { maxLength: 10 },
      ),
    },
    { requiredKeys: [] },
  );

  it("is refused in words of the catalogue, each on a field of the form", () => {
    fc.assert(
      fc.property(form, (fields) => {
        for (const fault of faultsOf(fields)) {
          const [field, key] = fault.split(" ");
          expect(VALIDATION_KEYS).toContain(key);
          expect(field).toMatch(/^[a-zA-Z]+(\[\d+\]\.[a-z]+)?$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("that is taken keeps every rule", () => {
    fc.assert(
      fc.property(form, anyDay, anyDay, (fields, deadline, today) => {
        const rules = { deadline, today, measured: true };
        const typed = updateForm({ evidence: TWO_ORIGINS, ...fields });
        const result = schemaOf(rules).safeParse(typed);
        if (!result.success) return;
        const { status, effectiveDate, evidence, reason } = result.data;
        expect(effectiveDate).toBe(parseTypedDate(typed.effectiveDate));
        expect(effectiveDate <= today).toBe(true);
        expect(evidence.length).toBeGreaterThan(0);
        if (isVerdict(status)) expect(evidence.length).toBeGreaterThan(1);
        if (reason !== null) expect(mayCarryReason(status)).toBe(true);
        if (status === "broken" || status === "partly_fulfilled") {
          expect(effectiveDate > deadline).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
