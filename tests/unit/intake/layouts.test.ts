import fc from "fast-check";
import { expect, test } from "vitest";
import { draftPlan } from "#app/domain/intake/draft-plan";
import { IntakeDraft } from "#app/domain/intake/draft";
import { LAYOUTS, writeDocument } from "#tests/support/intake/layouts";
import {
  inventedSummary,
  type InventedSummary,
} from "#tests/support/intake/summary";
import { LONG_FORM } from "#tests/support/long-form";

/** Summaries per layout; a thousand in the long form. */
const RUNS = LONG_FORM ? 1_000 : 25;

const MINUTES = 20 * 60_000;

const whim = fc.record({
  header: fc.nat(2),
  width: fc.integer({ min: 26, max: 40 }),
  cut: fc.nat(1),
});

function draftOf(lines: string[]) {
  const file = {
    file: "plan.txt",
    sha256: "0".repeat(64),
    format: "txt" as const,
  };
  return draftPlan(
    { ...file, lines, pages: null, pageCount: null },
    { provinces: [] },
  );
}

function expected(summary: InventedSummary, sparse: boolean) {
  return summary.flatMap(({ dimension, problem, objective, metas }) =>
    metas.map((wording) => ({
      dimension,
      problem: sparse ? null : problem,
      objective: sparse ? null : objective,
      wording,
    })),
  );
}

test.each(Object.entries(LAYOUTS))(
  "what was written comes out again: %s",
  (_, { write, sparse = false }) => {
    fc.assert(
      fc.property(
        inventedSummary({ mostMetas: 2 }),
        whim,
        (summary, choice) => {
          const draft = IntakeDraft.parse(
            draftOf(writeDocument(write, summary, choice)),
          );
          const read = draft.targets
            .filter(({ kind }) => kind === "target")
            .map(({ dimension, problem, objective, wording }) => ({
              dimension,
              problem,
              objective,
              wording,
            }));
          expect(read).toEqual(expected(summary, sparse));
          expect(
            draft.targets.flatMap(({ checks }) => checks.notFound),
          ).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  },
  MINUTES,
);
