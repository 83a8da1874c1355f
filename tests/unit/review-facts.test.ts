import { expect, test } from "vitest";
import type { Measure } from "#app/domain/status/measure";
import {
  approvalNeedsNote,
  hasEnoughEvidence,
  reviewFacts,
  roundNeeds,
  type MeasuredFact,
} from "#app/domain/decision/review-facts";
import type { ClaimableStatus } from "#app/domain/status/status";
import type { UpdateContent } from "#app/domain/update/update";
import { source } from "#tests/support/desk";

const ANAEMIA: Measure = {
  operator: "reduce_to",
  indicator: "Anemia",
  baseline: 41,
  baselineDate: null,
  baselineBasis: "stated",
  goal: 12,
  unit: "percent",
  of: "niños",
  points: false,
};

function content(change: Partial<UpdateContent> = {}): UpdateContent {
  return {
    status: "in_progress",
    effectiveDate: "2020-06-01",
    summary: "La obra empezó y hay una cuadrilla.",
    measuredValue: null,
    reason: null,
    groupId: null,
    evidence: [{ ...source("diario.example"), id: "e1" }],
    ...change,
  };
}

function fact(
  status: ClaimableStatus,
  effectiveDate: string,
  change: Partial<MeasuredFact> = {},
): MeasuredFact {
  return {
    updateId: `${status} ${effectiveDate}`,
    status,
    effectiveDate,
    decidedAt: "2021-01-01T00:00:00.000Z",
    retractedAt: null,
    measuredValue: null,
    ...change,
  };
}

function factsOf(
  change: Partial<UpdateContent>,
  publications: readonly MeasuredFact[],
) {
  const subject = { measure: ANAEMIA, deadline: "2022-12-31" };
  const update = { id: "own", content: content(change) };
  return reviewFacts(update, subject, publications, "2023-03-01");
}

test("what stands is what was true on the update's own day, itself and the retracted left out", () => {
  const publications = [
    fact("fulfilled", "2020-05-01"),
    fact("broken", "2020-06-02"),
    fact("stalled", "2020-05-31", { retractedAt: "2021-02-01T00:00:00.000Z" }),
    fact("not_started", "2020-06-01", { updateId: "own" }),
  ];
  expect(factsOf({}, publications).standing).toBe("fulfilled");
  const earlier = { effectiveDate: "2020-04-30" };
  expect(factsOf(earlier, publications).standing).toBe("no_information");
  const sameDay = { effectiveDate: "2020-05-01" };
  expect(factsOf(sameDay, publications).standing).toBe("fulfilled");
});

test("numbers suggest with the update's own value, or the newest before it", () => {
  const known = [fact("in_progress", "2020-01-01", { measuredValue: 30 })];
  expect(factsOf({}, []).suggested).toBeNull();
  expect(factsOf({}, known).suggested).toBe("in_progress");
  expect(factsOf({ measuredValue: 12 }, known).suggested).toBe("fulfilled");
});

test("a verdict, and what stands or would stand on one, takes two; a begun round stays with two", () => {
  const needs = (
    status: ClaimableStatus,
    standing: ClaimableStatus,
    opinions = 0,
  ) => roundNeeds({ status }, { standing }, opinions);
  expect(needs("in_progress", "stalled")).toBe(1);
  expect(needs("not_verifiable", "stalled")).toBe(2);
  expect(needs("in_progress", "broken")).toBe(2);
  expect(needs("in_progress", "stalled", 1)).toBe(2);
});

test("an approval says why where it differs from the numbers or from a standing verdict", () => {
  const needs = (
    status: ClaimableStatus,
    facts: Parameters<typeof approvalNeedsNote>[1],
  ) => approvalNeedsNote({ status }, facts);
  expect(needs("stalled", { standing: "in_progress", suggested: null })).toBe(
    false,
  );
  expect(
    needs("fulfilled", { standing: "no_information", suggested: "fulfilled" }),
  ).toBe(false);
  expect(
    needs("fulfilled", {
      standing: "no_information",
      suggested: "in_progress",
    }),
  ).toBe(true);
  expect(needs("fulfilled", { standing: "fulfilled", suggested: null })).toBe(
    false,
  );
  expect(needs("stalled", { standing: "fulfilled", suggested: null })).toBe(
    true,
  );
});

test("evidence that was removed is not there: one item, for a verdict two of two origins, one public", () => {
  const first = { ...source("diario.example"), id: "e1" };
  const second = { ...source("radio.example"), id: "e2" };
  const enough = (status: ClaimableStatus, ...evidence: (typeof first)[]) =>
    hasEnoughEvidence(content({ status, evidence }));
  const hidden = { visibility: "moderators_only" } as const;
  expect(enough("stalled", first)).toBe(true);
  expect(enough("stalled", { ...first, title: "" })).toBe(false);
  expect(enough("fulfilled", first, second)).toBe(true);
  expect(enough("fulfilled", first, { ...second, title: "" })).toBe(false);
  expect(enough("fulfilled", first, { ...first, id: "e3" })).toBe(false);
  expect(
    enough("fulfilled", { ...first, ...hidden }, { ...second, ...hidden }),
  ).toBe(false);
});
