import { describe, expect, it } from "vitest";
import {
  CLAIMABLE_STATUSES,
  NON_DELIVERY_REASONS,
} from "#app/domain/status/status";
import { mayCarryReason } from "#app/domain/update/update-input";
import {
  evidenceRow,
  faultsOf,
  schemaOf,
  TWO_ORIGINS,
  verdictForm,
} from "#tests/support/update-form";

describe("a verdict", () => {
  it("has two pieces of evidence of different origin, one of them public", () => {
    expect(faultsOf(verdictForm())).toEqual([]);
    const host = [
      evidenceRow(),
      evidenceRow({ url: "https://www.diario.example/otra" }),
    ];
    expect(faultsOf(verdictForm({ evidence: host }))).toEqual([
      "evidence evidence_second_origin",
    ]);
    const secret = TWO_ORIGINS.map((row) => ({
      ...row,
      visibility: "moderators_only",
    }));
    expect(faultsOf(verdictForm({ evidence: secret }))).toEqual([
      "evidence evidence_public_needed",
    ]);
  });

  it("may rest on one page and one witness", () => {
    const witness = evidenceRow({
      kind: "testimony",
      title: "Juana, vecina",
      url: "",
    });
    expect(
      faultsOf(verdictForm({ evidence: [evidenceRow(), witness] })),
    ).toEqual([]);
  });

  it.each(["broken", "partly_fulfilled"])(
    "of %s waits for the deadline",
    (status) => {
      const onTheDay = verdictForm({ status, effectiveDate: "2022-12-31" });
      expect(faultsOf(onTheDay)).toEqual([
        "effectiveDate date_before_deadline",
      ]);
      const dayAfter = verdictForm({ status, effectiveDate: "2023-01-01" });
      expect(faultsOf(dayAfter)).toEqual([]);
      const rules = { today: "2022-06-30" };
      const tooSoon = verdictForm({ status, effectiveDate: "2022-06-30" });
      expect(faultsOf(tooSoon, rules)).toEqual([
        "status status_before_deadline",
      ]);
    },
  );

  it.each(["fulfilled", "not_verifiable"])("of %s need not wait", (status) => {
    expect(
      faultsOf(verdictForm({ status, effectiveDate: "2020-01-01" })),
    ).toEqual([]);
  });
});

describe("the reason for not delivering", () => {
  it.each(NON_DELIVERY_REASONS)("may be %s", (reason) => {
    expect(schemaOf().parse(verdictForm({ reason })).reason).toBe(reason);
  });

  it("goes with negative verdicts alone", () => {
    for (const status of CLAIMABLE_STATUSES) {
      const faults = faultsOf(verdictForm({ status, reason: "no_budget" }));
      expect(faults).toEqual(
        mayCarryReason(status) ? [] : ["reason reason_needs_negative_verdict"],
      );
    }
  });

  it("is one of the list", () => {
    expect(faultsOf(verdictForm({ reason: "lluvia" }))).toEqual([
      "reason choose_one",
    ]);
  });
});
