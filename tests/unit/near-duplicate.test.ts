import fc from "fast-check";
import { expect, test } from "vitest";
import {
  groupNearDuplicates,
  isNearDuplicate,
  type ComparedUpdate,
} from "#app/domain/decision/near-duplicate";

const told: ComparedUpdate = {
  id: "a",
  targetCode: "ESP-S-01",
  status: "in_progress",
  effectiveDate: "2022-06-30",
  summary: "La obra del canal empezó con cuarenta trabajadores",
  sources: ["https://diario.pe/nota"],
};

const other = (change: Partial<ComparedUpdate>) => ({
  ...told,
  id: "b",
  ...change,
});

test("the same happening told twice is side by side", () => {
  const words = "Empezo la obra del canal, con cuarenta trabajadores del lugar";
  expect(isNearDuplicate(told, other({ sources: [], summary: words }))).toBe(
    true,
  );
  expect(isNearDuplicate(told, other({ summary: "Otra cosa distinta" }))).toBe(
    true,
  );
});

test.each([
  ["another promise", { targetCode: "ESP-S-02" }],
  ["another status", { status: "stalled" as const }],
  ["32 days later", { effectiveDate: "2022-08-01" }],
  ["other words and sources", { summary: "Nada que ver aquí", sources: [] }],
  ["itself", { id: "a" }],
])("%s is not", (_what, change) => {
  expect(isNearDuplicate(told, other(change))).toBe(false);
});

test("groups hold every update once, whatever their order, and like ones together", () => {
  const update = fc.record({
    targetCode: fc.constantFrom("ESP-S-01", "ESP-S-02"),
    effectiveDate: fc.constantFrom(
      "2022-01-01",
      "2022-01-20",
      "2022-02-15",
      "2022-06-01",
    ),
    summary: fc.constantFrom("obra canal riego", "escuela nueva aulas"),
    sources: fc.subarray(["x", "y"]),
  });
  fc.assert(
    fc.property(fc.array(update, { maxLength: 12 }), (list) => {
      const updates = list.map((it, index) => ({
        ...told,
        ...it,
        id: String(index),
      }));
      const groups = groupNearDuplicates(updates);
      expect(
        groups
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(updates.map(({ id }) => id).sort());
      for (const one of updates) {
        for (const two of updates) {
          if (!isNearDuplicate(one, two)) continue;
          const home = groups.find((group) => group.includes(one));
          expect(home).toContain(two);
        }
      }
    }),
  );
});
