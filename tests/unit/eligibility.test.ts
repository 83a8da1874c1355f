import fc from "fast-check";
import { expect, test } from "vitest";
import {
  askedCircle,
  CIRCLES,
  isAsked,
} from "#app/domain/decision/eligibility";

const still = fc.constantFrom(1 as const, 2 as const);
const some = fc.nat({ max: 5 });

test("the province decides wherever it can, and nobody further away is asked", () => {
  fc.assert(
    fc.property(some, some, still, (province, more, needed) => {
      const asked = askedCircle({ province, region: province + more }, needed);
      expect(asked === "province").toBe(province >= needed);
      expect(isAsked("country", asked)).toBe(province + more < needed);
    }),
  );
});

test("one person more never asks a wider circle, one needed more never a smaller one", () => {
  fc.assert(
    fc.property(some, some, (province, more) => {
      const rank = (counts: [number, number], needed: 1 | 2) =>
        CIRCLES.indexOf(
          askedCircle({ province: counts[0], region: counts[1] }, needed),
        );
      const here: [number, number] = [province, province + more];
      const fuller: [number, number] = [province + 1, province + more + 1];
      expect(rank(fuller, 2)).toBeLessThanOrEqual(rank(here, 2));
      expect(rank(here, 1)).toBeLessThanOrEqual(rank(here, 2));
    }),
  );
});

test("who is nearer is asked whenever somebody further away is; who moderates nowhere never", () => {
  for (const asked of CIRCLES) {
    expect(isAsked("province", asked)).toBe(true);
    expect(isAsked(null, asked)).toBe(false);
    if (isAsked("country", asked)) expect(isAsked("region", asked)).toBe(true);
  }
});
