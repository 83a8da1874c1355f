import { expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { PlanFile } from "#app/domain/plan/plan-file";
import { IntakeDraft, planItemOf } from "#app/domain/intake/draft";

const seed = PlanFile.parse(
  JSON.parse(readFileSync("seeds/plans/espinar-2019-2022-1.json", "utf8")),
);

const certain = {
  confidence: { level: "high" as const, reasons: [] },
  checks: { quotations: 1, notFound: [] },
  row: 1,
};

const draft = {
  ...seed,
  draft: true,
  document: { ...seed.document, format: "txt", ownLines: true },
  targets: seed.targets.map((item) => ({ ...item, ...certain })),
};

test("a plan file with confidence is a draft, and its items are a plan file's again", () => {
  const parsed = IntakeDraft.parse(draft);
  expect(parsed.targets.map(planItemOf)).toEqual(seed.targets);
});

test("a draft may lack its head, but no item its confidence or its rules", () => {
  const headless = { ...draft, id: null, province: null, prefix: null };
  expect(IntakeDraft.safeParse(headless).success).toBe(true);
  expect(
    IntakeDraft.safeParse({ ...draft, targets: seed.targets }).success,
  ).toBe(false);
  const [first] = draft.targets;
  const broken = { ...first, wording: "Otra cosa" };
  expect(IntakeDraft.safeParse({ ...draft, targets: [broken] }).success).toBe(
    false,
  );
});
