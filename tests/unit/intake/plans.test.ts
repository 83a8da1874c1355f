import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draftPlan } from "#app/domain/intake/draft-plan";
import { documentLines } from "#app/domain/plan/quotation";
import { LAYOUTS, writeDocument } from "#tests/support/intake/layouts";

/** The floor under what is read of each seeded plan, where the documents are at hand: promises in the very words. */
const FLOORS = {
  espinar: 13,
  tarata: 23,
  candarave: 22,
  huancane: 39,
  aymaraes: 13,
};

const FOLDER = process.env["PLANS_DIR"] ?? "";

function draftOf(lines: readonly string[]) {
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

interface Promised {
  kind: string;
  wording: string;
}

function wordings(items: readonly Promised[]): string[] {
  return items
    .filter(({ kind }) => kind === "target")
    .map(({ wording }) => wording);
}

if (existsSync(FOLDER)) {
  test.each(Object.entries(FLOORS))(
    "%s: at least %i promises word for word",
    (name, floor) => {
      const plan = JSON.parse(
        readFileSync(`seeds/plans/${name}-2019-2022-1.json`, "utf8"),
      ) as { targets: Promised[]; document: { file: string } };
      const lines = documentLines(
        readFileSync(join(FOLDER, plan.document.file), "utf8"),
      );
      const drafted = new Set(wordings(draftOf(lines).targets));
      const found = wordings(plan.targets).filter((wording) =>
        drafted.has(wording),
      );
      expect(found.length).toBeGreaterThanOrEqual(floor);
    },
  );
}

test("the seeded promises, laid out anew in any layout, are read word for word", () => {
  const plan = JSON.parse(
    readFileSync("seeds/plans/espinar-2019-2022-1.json", "utf8"),
  ) as {
    targets: (Promised & {
      dimension: "social";
      problem: string;
      objective: string;
      wholeCell: string | null;
    })[];
  };
  const rows = plan.targets
    .filter(({ kind, wholeCell }) => kind === "target" && wholeCell === null)
    .map(({ dimension, problem, objective, wording }) => ({
      dimension,
      problem,
      objective,
      metas: [wording],
    }));
  expect(rows.length).toBeGreaterThan(5);
  for (const name of [
    "rows with tabs",
    "rows with pipes and broken lines",
    "cells parted by empty lines",
  ]) {
    const layout = LAYOUTS[name];
    if (!layout) throw new Error(`no layout ${name}`);
    const lines = writeDocument(layout.write, rows, {
      header: 0,
      width: 34,
      cut: 0,
    });
    expect(wordings(draftOf(lines).targets)).toEqual(
      rows.flatMap(({ metas }) => metas),
    );
  }
});
