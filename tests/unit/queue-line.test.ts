import { expect, test } from "vitest";
import type { ComparedUpdate } from "#app/domain/decision/near-duplicate";
import { comparedIds, linesOf } from "#app/domain/decision/queue-line";
import type { QueueItem } from "#app/domain/decision/review-queue";

function item(id: string, change: Partial<QueueItem> = {}): QueueItem {
  return {
    id,
    round: "review",
    waitingSince: "2023-03-01T15:00:00.000Z",
    status: "in_progress",
    isVerdict: false,
    targetCode: "ESP-S-01",
    targetWording: "Una posta",
    provinceSlug: "espinar",
    provinceName: "Espinar",
    groupName: null,
    opinions: 0,
    isAppeal: false,
    repeat: null,
    ...change,
  };
}

/** Lines of items that all say the same in the same words, by their ids. */
function linesOfAlike(items: readonly QueueItem[]): string[][] {
  const compared = items.map(({ id, targetCode }): [string, ComparedUpdate] => [
    id,
    {
      id,
      targetCode,
      status: "in_progress",
      effectiveDate: "2020-05-01",
      summary: "La obra empezó y hay una cuadrilla trabajando.",
      sources: [],
    },
  ]);
  return linesOf(items, new Map(compared)).map((line) =>
    line.map(({ id }) => id),
  );
}

test("what tells the same is one line; an appeal, what is public and another promise stand apart", () => {
  const apart = [
    item("appeal", { isAppeal: true }),
    item("public", { round: "confirmation" }),
    item("other", { targetCode: "ESP-S-02" }),
  ];
  const items = [item("one"), ...apart, item("two")];
  expect(linesOfAlike(items)).toEqual([
    ["one", "two"],
    ["appeal"],
    ["public"],
    ["other"],
  ]);
  expect(comparedIds(items)).toEqual(["one", "two"]);
});

test("what is not compared is a line of its own, in its place", () => {
  const lines = linesOf([item("one"), item("two"), item("three")], new Map());
  expect(lines.map(([first]) => first?.id)).toEqual(["one", "two", "three"]);
});
