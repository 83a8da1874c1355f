import fc from "fast-check";
import { expect, test } from "vitest";
import type { ComparedUpdate } from "#app/domain/near-duplicate";
import { comparedIds, linesOf } from "#app/domain/queue-line";
import type { QueueItem } from "#app/domain/review-queue";

const item = (id: string, change: Partial<QueueItem> = {}): QueueItem => ({
  id,
  round: "review",
  waitingSince: "2026-01-01T00:00:00.000Z",
  status: "in_progress",
  isVerdict: false,
  targetCode: "ESP-S-01",
  targetWording: "Una posta.",
  provinceSlug: "espinar",
  provinceName: "Espinar",
  groupName: null,
  opinions: 0,
  isAppeal: false,
  ...change,
});

const told = (it: QueueItem, summary: string): [string, ComparedUpdate] => {
  const { id, targetCode, status } = it;
  const effectiveDate = "2022-06-30";
  return [id, { id, targetCode, status, effectiveDate, summary, sources: [] }];
};

const anyItem = fc.record({
  status: fc.constantFrom("in_progress" as const, "stalled" as const),
  round: fc.constantFrom("review" as const, "retraction" as const),
  isAppeal: fc.boolean(),
});
const summary = fc.constantFrom("obra canal riego", "escuela nueva aulas");

test("everything that waits is in one line, lines and what is in them in the order they came", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyItem, summary)), (list) => {
      const items = list.map(([change], index) => item(`${index}`, change));
      const compared = new Map(
        items.map((it, index) => told(it, list[index]?.[1] ?? "")),
      );
      const lines = linesOf(items, compared);
      expect(new Set(lines.flat())).toEqual(new Set(items));
      const places = (line: readonly QueueItem[]) =>
        line.map((it) => items.indexOf(it));
      for (const line of lines) {
        expect(places(line)).toEqual(places(line).sort((a, b) => a - b));
        const mayJoin = line.every((it) => it.round === "review");
        expect(line.length === 1 || mayJoin).toBe(true);
      }
      const firsts = lines.flatMap(([first]) => first ?? []);
      expect(places(firsts)).toEqual(places(firsts).sort((a, b) => a - b));
    }),
  );
});

test("of one claim the oldest 500 are compared, and those after them stay lines of their own", () => {
  const items = Array.from({ length: 700 }, (_, index) => item(`${index}`));
  const ids = comparedIds(items);
  expect(ids).toEqual(items.slice(0, 500).map(({ id }) => id));
  const compared = new Map(
    items.slice(0, 500).map((it) => told(it, "obra canal riego")),
  );
  const lines = linesOf(items, compared);
  expect(lines).toHaveLength(201);
  expect(lines[0]).toHaveLength(500);
});
