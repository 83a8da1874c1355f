import fc from "fast-check";
import { expect, test } from "vitest";
import { draftPlan } from "#app/domain/intake/draft-plan";
import type { DraftedItem } from "#app/domain/plan/plan-draft";
import {
  changeItems,
  type ItemChange,
} from "#app/domain/plan/plan-draft-change";
import { amendedItems, draftCodes } from "#app/domain/plan/plan-draft-file";
import { TERMS } from "#app/domain/province/term";
import {
  draftedSuccessions,
  succeedingGroups,
} from "#app/domain/succession/drafted-succession";
import { REASONS_OF, successionKind } from "#app/domain/succession/succession";
import { inventedPlan } from "#tests/support/plan-desk";

const lines = inventedPlan(8).split("\n");
const [term] = TERMS.filter(({ id }) => id === "2023-2026");
if (term === undefined) throw new RangeError("no term");
const document = { lines, pages: null, term };
const touched = { changedBy: null, changedAt: "2026-11-21T15:00:00.000Z" };
const whole = { version: 1, dropReason: null, successionReason: null };

const read = draftPlan(
  {
    ...{ format: "md", lines, pages: null, pageCount: null },
    ...{ file: "plan.md", sha256: "0".repeat(64) },
  },
  { provinces: [], term: term.id },
);

/** A published plan, on the desk again. */
const published: DraftedItem[] = amendedItems(
  "ESP23A",
  read.targets.map((item, index) => ({
    ...{ number: index + 1, position: index + 1, item, succeeds: [] },
    ...{ state: "accepted" as const, fixedCode: null, ...whole, ...touched },
  })),
).map((one) => ({ ...one, ...whole, ...touched }));

const codesBefore = published.flatMap(({ fixedCode }) => fixedCode ?? []);

function applied(items: DraftedItem[], number: number, change: ItemChange) {
  const version = items.find((it) => it.number === number)?.version ?? 0;
  const outcome = changeItems(items, { number, version }, change, document);
  if (!outcome.ok) return items;
  const last = Math.max(...items.map((it) => it.number));
  const changed = items.map((it) => {
    const next = outcome.changed.find((one) => one.number === it.number);
    return next === undefined
      ? it
      : { ...it, ...next, version: it.version + 1 };
  });
  const added = outcome.added.map((it, index) => ({
    ...{ ...it, ...whole, ...touched },
    ...{ number: last + index + 1, fixedCode: null },
  }));
  return [...changed, ...added].sort((a, b) => a.position - b.position);
}

const step = fc.record({
  number: fc.integer({ min: 1, max: 14 }),
  other: fc.integer({ min: 1, max: 14 }),
  act: fc.constantFrom("split", "merged", "restored", "dropped", "accepted"),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function changeOf(
  items: DraftedItem[],
  { act, number, other }: Step,
): ItemChange {
  const one = items.find((it) => it.number === number);
  const half = (one?.item.wording ?? "").split(" ");
  switch (act) {
    case "split": {
      const at = Math.ceil(half.length / 2);
      const parts = [half.slice(0, at).join(" "), half.slice(at).join(" ")];
      return { act, parts, reason: "separate_promises" };
    }
    case "merged": {
      const version = items.find((it) => it.number === other)?.version ?? 0;
      const seen = { other, otherVersion: version, how: "repeats" } as const;
      return { act, ...seen, reason: "said_twice" };
    }
    case "dropped":
      return { act, reason: "misread" };
    default:
      return { act: act };
  }
}

const steps = fc.array(step, { maxLength: 12 });

const played = (all: readonly Step[]) =>
  all.reduce(
    (items, one) => applied(items, one.number, changeOf(items, one)),
    published,
  );

test("whatever is split, merged, dropped and undone, each public code stays, and what comes has a code of its own", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const items = played(all);
      const kept = items.flatMap(({ fixedCode }) => fixedCode ?? []);
      expect([...kept].sort()).toEqual([...codesBefore].sort());
      const codes = draftCodes("ESP23A", items);
      for (const { number, fixedCode } of items) {
        if (fixedCode === null)
          expect(codesBefore).not.toContain(codes.get(number) ?? null);
      }
      const decided = items.map((it) =>
        it.state === "open" ? { ...it, state: "accepted" as const } : it,
      );
      const again = amendedItems("ESP23A", decided);
      const after = again.flatMap(({ fixedCode }) => fixedCode ?? []);
      expect(new Set(after).size).toBe(again.length);
      expect(after).toEqual(expect.arrayContaining(codesBefore));
    }),
  );
});

test("a draft asks for successions, each a split or a merge for a reason of its kind, or for none at all", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const items = played(all);
      const asked = draftedSuccessions(items, draftCodes("ESP23A", items));
      if (asked === null) return;
      const gone = items.filter(
        ({ state, fixedCode }) => state === "replaced" && fixedCode !== null,
      );
      const from = asked.flatMap((one) => one.from);
      expect([...from].sort()).toEqual(
        gone.flatMap(({ fixedCode }) => fixedCode ?? []).sort(),
      );
      for (const one of asked) expect(successionKind(one)).not.toBeNull();
    }),
  );
});

test("what is undone leaves nothing that follows", () => {
  fc.assert(
    fc.property(steps, (all) => {
      let items = played(all);
      for (const { from } of succeedingGroups(items))
        items = applied(items, from[0] ?? 0, { act: "restored" });
      expect(succeedingGroups(items)).toEqual([]);
      expect(draftedSuccessions(items, new Map())).toEqual([]);
    }),
  );
});

test("the reasons of a split are none of a merge", () => {
  const both = REASONS_OF.split.filter((it) => REASONS_OF.merged.includes(it));
  expect(both).toEqual([]);
});
