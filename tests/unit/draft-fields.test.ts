import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DraftFields } from "#app/domain/update/draft-fields";
import { fieldIssues } from "#app/domain/form/form-field";
import { SendingInput } from "#app/domain/form/sending";
import { anyText } from "#tests/support/any-text";
import { evidenceRow, schemaOf, updateForm } from "#tests/support/update-form";

const faults = (
  schema: { safeParse: typeof DraftFields.safeParse },
  form: unknown,
) => {
  const { error } = schema.safeParse(form);
  return error === undefined
    ? []
    : fieldIssues(error).map(({ field, key }) => `${field} ${key}`);
};

describe("a draft", () => {
  it("may be empty", () => {
    expect(DraftFields.parse({})).toEqual({
      status: "",
      effectiveDate: "",
      summary: "",
      measuredValue: "",
      groupId: "",
      reason: "",
      evidence: [],
    });
  });

  it("keeps what was typed, as it was typed", () => {
    fc.assert(
      fc.property(anyText(), anyText(), (summary, url) => {
        const kept = DraftFields.parse(
          updateForm({ summary, evidence: [{ url }] }),
        );
        expect(kept.summary).toBe(summary);
        expect(kept.evidence[0]?.url).toBe(url);
        expect(DraftFields.parse(JSON.parse(JSON.stringify(kept)))).toEqual(
          kept,
        );
      }),
    );
  });

  it("keeps no field that the form does not have", () => {
    const kept = DraftFields.parse(updateForm({ authorId: "luz" }));
    expect(Object.keys(kept)).not.toContain("authorId");
    expect(Object.keys(kept)).not.toContain("formToken");
  });

  it("is bounded, and says where", () => {
    const heavy = updateForm({
      summary: "a".repeat(48_001),
      status: "x".repeat(101),
      evidence: [evidenceRow({ url: "x".repeat(4001) })],
    });
    expect(faults(DraftFields, heavy)).toEqual([
      "status too_long",
      "summary too_long",
      "evidence[0].url too_long",
    ]);
    const many = { evidence: Array.from({ length: 9 }, () => evidenceRow()) };
    expect(faults(DraftFields, many)).toEqual(["evidence evidence_too_many"]);
  });

  it("holds whatever may be submitted, families included", () => {
    const form = updateForm({ summary: "👨‍👩‍👧‍👦".repeat(4000) });
    expect(schemaOf().safeParse(form).success).toBe(true);
    expect(DraftFields.safeParse(form).success).toBe(true);
  });
});

describe("a sending", () => {
  it("says what it is for", () => {
    expect(
      SendingInput.parse(
        updateForm({ intent: "withdraw", updateId: "u1", version: "2" }),
      ),
    ).toEqual({
      submissionId: "123e4567-e89b-42d3-a456-426614174000",
      updateId: "u1",
      version: 2,
      intent: "withdraw",
    });
  });

  it.each([
    [{ intent: "approve" }, "intent choose_one"],
    [{ intent: undefined }, "intent choose_one"],
    [{ submissionId: "" }, "submissionId id_malformed"],
    [{ updateId: "u1" }, "version version_malformed"],
    [{ version: "2" }, "version version_malformed"],
  ])("with %j is refused: %s", (change, fault) => {
    expect(
      SendingInput.safeParse(updateForm(change)).error?.issues.map(
        ({ path, message }) => `${path.join(".")} ${message}`,
      ),
    ).toEqual([fault]);
  });
});
