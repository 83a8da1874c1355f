import fc from "fast-check";
import { expect, test } from "vitest";
import { isIsoDate, limaDay } from "#app/domain/text/calendar";
import {
  isCounted,
  lineageKnown,
  successionKind,
  type DecidedSuccession,
  type Lineage,
} from "#app/domain/succession/succession";
import { successionBar } from "#app/domain/succession/succession-bar";
import type { Target } from "#app/domain/plan/target";

const code = fc.integer({ min: 1, max: 12 }).map((n) => `ESP-S-${n + 10}`);
const codes = fc.uniqueArray(code, { minLength: 1, maxLength: 4 });
const moment = fc
  .integer({ min: 0, max: 400 })
  .map((hours) => new Date(Date.UTC(2024, 0, 1, hours)));

function act(from: string[], to: string[], at: Date): DecidedSuccession {
  return { from, to, reason: "separate_promises", decidedAt: at.toISOString() };
}

test("one becomes several or several one; nothing else is a succession, and nothing follows itself", () => {
  fc.assert(
    fc.property(codes, codes, (from, to) => {
      const kind = successionKind({ from, to });
      const overlaps = from.some((it) => to.includes(it));
      if (overlaps) expect(kind).toBeNull();
      else if (from.length === 1 && to.length > 1) expect(kind).toBe("split");
      else if (from.length > 1 && to.length === 1) expect(kind).toBe("merged");
      else expect(kind).toBeNull();
    }),
  );
});

test("on every day what was promised is counted once: as it was until the day before, as its successors from that day on", () => {
  fc.assert(
    fc.property(moment, moment, (decided, asked) => {
      const one = act(["ESP-S-11"], ["ESP-S-12", "ESP-S-13"], decided);
      const old: Lineage = { origin: null, followed: one };
      const next: Lineage = { origin: one, followed: null };
      const day = limaDay(asked);
      expect(isIsoDate(day)).toBe(true);
      expect(isCounted(old, day)).not.toBe(isCounted(next, day));
      expect(isCounted(next, day)).toBe(day >= limaDay(decided));
      expect(lineageKnown(old, day).followed === null).toBe(
        isCounted(old, day),
      );
    }),
  );
});

test("a chain counts one link on every day", () => {
  fc.assert(
    fc.property(moment, moment, moment, (one, other, asked) => {
      const [first, second] = one <= other ? [one, other] : [other, one];
      const split = act(["ESP-S-11"], ["ESP-S-12", "ESP-S-13"], first);
      const again = act(["ESP-S-12"], ["ESP-S-14", "ESP-S-15"], second);
      const links: Lineage[] = [
        { origin: null, followed: split },
        { origin: split, followed: again },
        { origin: again, followed: null },
      ];
      const day = limaDay(asked);
      expect(links.filter((it) => isCounted(it, day))).toHaveLength(1);
    }),
  );
});

const target = (own: string, change: Partial<Target> = {}) =>
  ({
    ...{ code: own, planId: "espinar-2019-2022-1", kind: "target" },
    passages: [{ text: "Construir postas" }],
    ...change,
  }) as Target;

const old = target("ESP-S-01");
const published = [
  old,
  target("ESP-S-02"),
  target("ESP-X-001", { kind: "action" }),
];
const coming = [...published, target("ESP-S-14"), target("ESP-S-15")];
const split = {
  from: ["ESP-S-01"],
  to: ["ESP-S-14", "ESP-S-15"],
  reason: "separate_promises" as const,
};
const plan = { published, wanted: coming, succeeded: new Set<string>() };

test("a split into new promises of the same plan stands", () => {
  expect(successionBar([split], plan)).toBeNull();
});

test.each([
  [
    "a promise that others follow already",
    [split],
    { succeeded: new Set(["ESP-S-01"]) },
    "succeeded_already",
  ],
  [
    "into what is public",
    [{ ...split, to: ["ESP-S-02", "ESP-S-15"] }],
    {},
    "successor_known",
  ],
  ["into one", [{ ...split, to: ["ESP-S-14"] }], {}, "succession_unfit"],
  ["twice at once", [split, split], {}, "succession_unfit"],
  [
    "for a reason of merging",
    [{ ...split, reason: "said_twice" as const }],
    {},
    "succession_reason",
  ],
  ["of no plan", [{ ...split, from: ["TAR-S-01"] }], {}, "succession_plan"],
  [
    "without a quotation",
    [split],
    { wanted: [...coming.slice(0, 4), target("ESP-S-15", { passages: [] })] },
    "succession_unfit",
  ],
  [
    "into another plan's",
    [split],
    {
      wanted: [...coming.slice(0, 4), target("ESP-S-15", { planId: "tarata" })],
    },
    "succession_plan",
  ],
  [
    "into another kind",
    [split],
    { wanted: [...coming.slice(0, 4), target("ESP-S-15", { kind: "action" })] },
    "succession_kind",
  ],
] as const)("%s it is refused", (_name, successions, change, reason) => {
  expect(successionBar(successions, { ...plan, ...change })).toBe(reason);
});
