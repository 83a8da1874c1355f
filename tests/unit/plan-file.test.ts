import { describe, expect, it } from "vitest";
import { PlanFile } from "#app/domain/plan/plan-file";
import {
  action,
  complaints,
  item,
  passage,
  plan,
  type Draft,
} from "#tests/support/plan-draft";

describe("a plan file", () => {
  it("is taken as it is: targets, actions that serve them, unreadable rows", () => {
    const unreadable = [
      { dimension: null, firstLine: 3, lastLine: 4, page: null, fragment: "x" },
    ];
    const draft = plan([item(), action], { unreadable });
    expect(PlanFile.parse(draft)).toEqual(draft);
  });

  it("refuses keys that it does not know, anywhere", () => {
    expect(complaints(plan([item()], { winner: "x" }))).toHaveLength(1);
    expect(complaints(plan([item({ notes: "x" })]))).toHaveLength(1);
    expect(
      complaints(plan([item({ passages: [{ ...passage, lines: [1, 2] }] })])),
    ).toHaveLength(1);
  });

  it("has each code once, and serves only targets and projections of its own", () => {
    expect(complaints(plan([item(), item()]))).toEqual([
      ["targets.1.code", "code_repeated"],
    ]);
    expect(complaints(plan([action]))).toEqual([
      ["targets.0.serves", "serves_unknown"],
    ]);
    const other = { ...action, code: "ESP-X-002", serves: ["ESP-X-001"] };
    expect(complaints(plan([item(), action, other]))).toEqual([
      ["targets.2.serves", "serves_unknown"],
    ]);
  });

  it.each<[string, Draft]>([
    ["term", { term: "2015-2018" }],
    ["prefix", { prefix: "Esp" }],
    ["province", { province: "808" }],
    ["format", { format: 2 }],
    ["mandate", { mandate: "winner" }],
    ["targets", { targets: [] }],
    [
      "document.file",
      {
        document: {
          file: "../x",
          sha256: "0".repeat(64),
          lines: 20,
          pages: null,
        },
      },
    ],
    [
      "document.sha256",
      { document: { file: "x", sha256: "A", lines: 20, pages: null } },
    ],
  ])("refuses a wrong %s", (path, changes) => {
    const paths = complaints(plan([item()], changes)).map(([it]) => it);
    expect(paths).toContain(path);
  });

  it("bounds every text and list", () => {
    const long = "x".repeat(4_001);
    expect(complaints(plan([item({ problem: long })]))).toEqual([
      ["targets.0.problem", "text_too_long"],
    ]);
    const passages = Array.from({ length: 21 }, () => passage);
    expect(complaints(plan([item({ passages })]))).toHaveLength(1);
  });
});
