import fc from "fast-check";
import { expect, test } from "vitest";
import { methodEffect } from "#app/domain/method/method-effect";
import { fulfilmentOf } from "#app/domain/scorecard/scorecard";
import { STATUSES } from "#app/domain/status/status";
import type { StatusCounts } from "#app/domain/status/status-counts";

const none = Object.fromEntries(STATUSES.map((it) => [it, 0])) as StatusCounts;

test("6 of 13 judged: nothing at half, something at two fifths", () => {
  const byStatus = { ...none, fulfilled: 6, no_information: 7 };
  const espinar = { name: "Espinar", byStatus };
  const silent = { name: "Tarata", byStatus: { ...none, no_information: 9 } };
  const both = [espinar, silent];
  expect(methodEffect(both, 0.5, 0.4)).toEqual({
    ...{ provinces: 2, shown: 0, gain: ["Espinar"], lose: [] },
  });
  expect(methodEffect(both, 0.4, 0.5)).toMatchObject({
    ...{ shown: 1, gain: [], lose: ["Espinar"] },
  });
});

test("what is gained one way is lost the other, and a higher threshold gains nothing", () => {
  const counts = fc.record({
    fulfilled: fc.nat(9),
    not_verifiable: fc.nat(9),
    no_information: fc.nat(9),
  });
  const share = fc.integer({ min: 25, max: 100 }).map((n) => n / 100);
  fc.assert(
    fc.property(fc.array(counts), share, share, (all, a, b) => {
      const provinces = all.map((some, index) => ({
        name: String(index),
        byStatus: { ...none, ...some },
      }));
      const [there, back] = [
        methodEffect(provinces, a, b),
        methodEffect(provinces, b, a),
      ];
      expect(there.gain).toEqual(back.lose);
      expect(there.lose).toEqual(back.gain);
      if (b >= a) expect(there.gain).toEqual([]);
      const shown = provinces.filter(
        ({ byStatus }) => fulfilmentOf(byStatus, a) !== null,
      );
      expect(there.shown).toBe(shown.length);
    }),
  );
});
