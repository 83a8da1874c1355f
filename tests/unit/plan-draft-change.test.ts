import fc from "fast-check";
import { expect, test } from "vitest";
import { draftPlan } from "#app/domain/intake/draft-plan";
import type { DraftedItem } from "#app/domain/plan/plan-draft";
import {
  changeItems,
  isQuoted,
  type ItemChange,
} from "#app/domain/plan/plan-draft-change";
import { draftCodes, draftedPlan } from "#app/domain/plan/plan-draft-file";
import { draftItemInput, seenItems } from "#app/domain/plan/plan-draft-input";
import { hasPromiseTwice } from "#app/domain/plan/plan-draft-same";
import { changedTexts, itemTexts } from "#app/domain/plan/plan-draft-texts";
import { findQuotation } from "#app/domain/plan/quotation";
import { TERMS } from "#app/domain/province/term";
import { inventedPlan } from "#tests/support/plan-desk";

const lines = inventedPlan(8).split("\n");
const [term] = TERMS.filter(({ id }) => id === "2023-2026");
if (term === undefined) throw new RangeError("no term");
const document = { lines, pages: null, term };

const read = draftPlan(
  {
    ...{ format: "md", lines, pages: null, pageCount: null },
    ...{ file: "plan.md", sha256: "0".repeat(64) },
  },
  { provinces: [], term: term.id },
);

const drafted: DraftedItem[] = read.targets.map((item, index) => ({
  ...{ number: index + 1, position: index + 1, version: 1, item },
  ...{ state: "open", fixedCode: null, dropReason: null },
  ...{ succeeds: [], successionReason: null },
  ...{ changedBy: null, changedAt: "2026-11-21T15:00:00.000Z" },
}));

/** The items as the command would store them. */
function applied(
  items: DraftedItem[],
  number: number,
  version: number,
  change: ItemChange,
): DraftedItem[] {
  const outcome = changeItems(items, { number, version }, change, document);
  if (!outcome.ok) return items;
  const last = Math.max(...items.map((it) => it.number));
  const [first] = items;
  if (first === undefined) return items;
  return [
    ...items.map((it) => {
      const next = outcome.changed.find((one) => one.number === it.number);
      return next === undefined
        ? it
        : { ...it, ...next, version: it.version + 1 };
    }),
    ...outcome.added.map((it, index) => ({
      ...{ ...first, ...it, version: 1 },
      ...{ number: last + index + 1, fixedCode: null, dropReason: null },
    })),
  ].sort((a, b) => a.position - b.position);
}

const change = fc.oneof<fc.Arbitrary<ItemChange>[]>(
  fc.constantFrom<ItemChange>({ act: "accepted" }, { act: "restored" }),
  fc.constant<ItemChange>({ act: "dropped", reason: "repeated" }),
  fc.record({
    act: fc.constant("split" as const),
    parts: fc.constantFrom(
      ["Construir", "postas de salud"],
      ["no está", "tampoco"],
    ),
  }),
  fc.record({
    act: fc.constant("merged" as const),
    other: fc.nat({ max: 12 }),
    otherVersion: fc.nat({ max: 3 }),
    how: fc.constantFrom("continues" as const, "repeats" as const),
  }),
  fc.record({
    act: fc.constant("added" as const),
    input: fc.record({
      kind: fc.constantFrom("target" as const, "action" as const),
      dimension: fc.constantFrom("social" as const, "economic" as const),
      firstLine: fc.integer({ min: 1, max: 6 }),
      lastLine: fc.integer({ min: 6, max: lines.length + 2 }),
      wording: fc.constant(null),
    }),
  }),
);

const step = fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 3 }), change);

test("whatever is done to a draft, numbers and places stay apart, codes too, and nothing is accepted whose quotation does not stand", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const items = steps.reduce(
        (all, [number, version, act]) => applied(all, number, version, act),
        drafted,
      );
      const apart = (values: readonly unknown[]) =>
        expect(new Set(values).size).toBe(values.length);
      apart(items.map(({ number }) => number));
      apart(items.map(({ position }) => position));
      apart([...draftCodes("ESP23A", items).values()]);
      for (const { state, item } of items) {
        if (state !== "accepted") continue;
        expect(isQuoted(item)).toBe(true);
        for (const { firstLine, lastLine, text } of item.passages) {
          const range = [firstLine ?? 0, lastLine ?? 0] as const;
          expect(findQuotation(lines, { text, lines: [range] })).toBe(true);
        }
      }
    }),
  );
});

test("of two who saw the same version the second changes nothing", () => {
  fc.assert(
    fc.property(change, change, (one, other) => {
      fc.pre(one.act !== "added" && other.act !== "added");
      const first = applied(drafted, 1, 1, one);
      fc.pre(first !== drafted);
      const second = changeItems(
        first,
        { number: 1, version: 1 },
        other,
        document,
      );
      expect(second).toEqual({ ok: false, reason: "changed_meanwhile" });
    }),
  );
});

test("an item saved as its form shows it says what it said, and its form shows it so again", () => {
  for (const { item } of drafted) {
    const input = draftItemInput(term).parse(itemTexts(item));
    const [kept] = applied(drafted, 1, 1, { act: "restored" });
    if (kept === undefined) throw new RangeError("no item");
    const one = { ...kept, number: 1, version: 1, item };
    const change = { act: "edited", input, accept: false } as const;
    const [saved] = applied([one], 1, 1, change);
    if (saved === undefined) throw new RangeError("no item");
    expect(changedTexts(item, itemTexts(saved.item))).toEqual([]);
    expect(isQuoted(saved.item)).toBe(isQuoted(item));
  }
});

test("what was published keeps its code, its kind and its dimension", () => {
  const [first] = drafted;
  if (first === undefined) throw new RangeError("no item");
  const fixed = { ...first, fixedCode: "ESP23A-S-01", state: "accepted" };
  const items = [{ ...fixed, state: "accepted" as const }];
  const input = draftItemInput(term).parse(itemTexts(first.item));
  const seen = { number: 1, version: 1 };
  const tried = (change: ItemChange) =>
    changeItems(items, seen, change, document);
  const moved = { ...input, dimension: "economic" as const };
  expect(tried({ act: "edited", input: moved, accept: true })).toEqual({
    ok: false,
    reason: "code_says_otherwise",
  });
  expect(tried({ act: "dropped", reason: "other" }).ok).toBe(false);
  const parts = ["Construir", "postas de salud"];
  expect(tried({ act: "split", parts }).ok).toBe(false);
  expect(tried({ act: "edited", input, accept: true }).ok).toBe(true);
});

test("a draft with something open is no plan, and a plan has every accepted item once", () => {
  const draft = {
    ...{ id: "d", planId: "espinar-2023-2026-1", prefix: "ESP23A" },
    ...{ provinceUbigeo: "0808", provinceSlug: "espinar", edition: 1 },
    ...{ provinceName: "Espinar", termId: "2023-2026", version: 2 },
    ...{ organization: null, title: "Plan de gobierno", failure: null },
    ...{ documentFile: "plan.md", documentSha256: "0".repeat(64) },
    ...{ documentFormat: "md" as const, documentLines: lines.length },
    ...{ documentPages: null, uploadedBy: { id: "u", name: "Nora" } },
    ...{ uploadedAt: "2026-11-21T15:00:00.000Z", submittedBy: null },
    ...{ returnNote: null, changedAt: "2026-11-21T15:00:00.000Z" },
    state: "editing",
  } as const;
  expect(draftedPlan(draft, drafted)).toMatchObject({ reason: "items_open" });
  expect(draftedPlan(draft, [])).toMatchObject({ reason: "items_missing" });
  const accepted = drafted.map((it) => ({
    ...it,
    state: "accepted" as const,
  }));
  const twice = accepted.map((it) => ({
    ...it,
    item: read.targets[0] ?? it.item,
  }));
  expect(draftedPlan(draft, twice)).toMatchObject({ reason: "promise_twice" });
  const plan = draftedPlan(draft, accepted);
  if (!plan.ok) throw new Error(plan.reason);
  const codes = plan.planFile.targets.map(({ code }) => code);
  expect(new Set(codes).size).toBe(drafted.length);
});

test("a promise comes into a draft once: marked again, split into equals or accepted twice it is refused by name", () => {
  const [first, second] = drafted;
  if (first === undefined || second === undefined) throw new RangeError("none");
  const { kind, dimension, wording, passages } = first.item;
  const { firstLine, lastLine } = passages[0] ?? {};
  const place = { firstLine: firstLine ?? 0, lastLine: lastLine ?? 0 };
  const mark = { ...{ kind, dimension, wording }, ...place };
  const tried = (items: DraftedItem[], asked: ItemChange, at = 0) =>
    changeItems(items, { number: at, version: at }, asked, document);
  const added = { act: "added", input: mark } as const;
  const there = { ok: false, reason: "promise_there" };
  expect(tried(drafted, added)).toEqual(there);
  expect(tried([{ ...first, state: "dropped" }], added)).toEqual(there);
  const split = { act: "split", parts: ["postas", "postas"] } as const;
  expect(tried(drafted, split, 1)).toMatchObject({ reason: "part_repeated" });
  const wordsOf = (one: DraftedItem, fixedCode: string | null = null) => ({
    ...one,
    ...{ fixedCode, item: first.item, state: "accepted" as const },
  });
  const code = "ESP23A-S-0";
  expect(hasPromiseTwice([wordsOf(first), wordsOf(second)])).toBe(true);
  expect(hasPromiseTwice([wordsOf(first), wordsOf(second, code)])).toBe(true);
  expect(
    hasPromiseTwice([wordsOf(first, code), wordsOf(second, `${code}2`)]),
  ).toBe(false);
  const apart = { ...wordsOf(second) };
  apart.item = { ...first.item, problem: "Otro problema" };
  expect(hasPromiseTwice([wordsOf(first), apart])).toBe(false);
});

test("ticks that are none are left out", () => {
  const typed = ["3:1", "x", "3", "-1:2", "3:1:2", "1e3:1", "4:0"];
  expect(seenItems(typed)).toEqual([
    { number: 3, version: 1 },
    { number: 4, version: 0 },
  ]);
});
