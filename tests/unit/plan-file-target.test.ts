import { describe, expect, it } from "vitest";
import {
  complaints,
  item,
  measure,
  passage,
  plan,
  type Draft,
} from "#tests/support/plan-draft";

describe("a target of a plan file", () => {
  it.each<[string, Draft, string, string]>([
    ["no passage", { passages: [] }, "passages", "passage_missing"],
    ["a code of no form", { code: "ESP-S-1" }, "code", "code_malformed"],
    [
      "another plan's code",
      { code: "TAR-S-01" },
      "code",
      "code_of_another_plan",
    ],
    ["another dimension", { code: "ESP-E-01" }, "code", "code_of_another_kind"],
    [
      "a projection's code",
      { code: "ESP-PS-01" },
      "code",
      "code_of_another_kind",
    ],
    [
      "no grade",
      { verifiability: null },
      "verifiability",
      "verifiability_of_another_kind",
    ],
    [
      "a grade without its number",
      { measure: null },
      "measure",
      "measure_missing",
    ],
    [
      "a target that serves",
      { serves: ["ESP-S-01"] },
      "serves",
      "serves_of_another_kind",
    ],
    [
      "words that no passage has",
      { wording: "Otra" },
      "wording",
      "wording_without_passage",
    ],
    [
      "a cell without its words",
      { wholeCell: "Otra" },
      "wholeCell",
      "wording_outside_cell",
    ],
    [
      "a problem without lines",
      { rowLines: [] },
      "rowLines",
      "row_lines_missing",
    ],
    ["reversed lines", { rowLines: [[5, 4]] }, "rowLines.0", "lines_reversed"],
    [
      "lines past the document",
      { rowLines: [[1, 21]] },
      "passages",
      "line_outside_document",
    ],
    [
      "a day before the term",
      { deadline: "2018-12-31", deadlineBasis: "stated" },
      "deadline",
      "deadline_outside_term",
    ],
    [
      "a day after the term",
      { deadline: "2023-01-01", deadlineBasis: "stated" },
      "deadline",
      "deadline_outside_term",
    ],
    [
      "an early day without its basis",
      { deadline: "2019-12-31" },
      "deadline",
      "deadline_not_end_of_term",
    ],
    [
      "an impossible day",
      { deadline: "2021-02-29" },
      "deadline",
      "date_malformed",
    ],
    [
      "a baseline without basis",
      { measure: { ...measure, baselineBasis: null } },
      "measure",
      "baseline_without_basis",
    ],
    [
      "a basis without baseline",
      { measure: { ...measure, baseline: null } },
      "measure",
      "baseline_without_basis",
    ],
    ["broken whitespace", { problem: "El  41%" }, "problem", "text_not_mended"],
    ["a line break", { problem: "El\n41%" }, "problem", "text_not_mended"],
    [
      "letters in parts",
      { problem: "cro\u0301nica" },
      "problem",
      "text_not_mended",
    ],
  ])("refuses a target with %s", (_, changes, path, message) => {
    expect(complaints(plan([item(changes)]))).toContainEqual([
      `targets.0.${path}`,
      message,
    ]);
  });

  it.each<[string, Draft, string]>([
    ["backwards", { firstLine: 13 }, "lines_reversed"],
    ["by one line only", { firstLine: null }, "lines_incomplete"],
    ["nowhere", { firstLine: null, lastLine: null }, "passage_without_place"],
  ])("refuses a passage that runs %s", (_, changes, message) => {
    const passages = [{ ...passage, ...changes }];
    expect(complaints(plan([item({ passages })]))).toContainEqual([
      "targets.0.passages.0",
      message,
    ]);
  });

  it("takes a passage that names its page alone", () => {
    const passages = [{ ...passage, firstLine: null, lastLine: null, page: 3 }];
    expect(complaints(plan([item({ passages })]))).toEqual([]);
  });

  it("keeps pieces of columns in their lines and in order", () => {
    const rowColumns = { problem: [{ line: 13, text: "El 41%" }] };
    expect(complaints(plan([item({ rowColumns })]))).toContainEqual([
      "targets.0.rowColumns.problem",
      "columns_outside_lines",
    ]);
    const columns = [11, 10].map((line) => ({ line, text: "x" }));
    const passages = [{ ...passage, columns }];
    expect(complaints(plan([item({ passages })]))).toContainEqual([
      "targets.0.passages.0.columns",
      "columns_outside_lines",
    ]);
  });
});
