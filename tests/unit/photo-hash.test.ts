import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bitsApart,
  differenceHash,
  hashBands,
  isSamePhoto,
} from "#app/domain/evidence/photo-hash";

const hash = fc
  .bigInt({ min: 0n, max: (1n << 64n) - 1n })
  .map((bits) => bits.toString(16).padStart(16, "0"));

test("a picture that grows darker to the right has every bit set, one of one colour none", () => {
  const darker = Array.from(
    { length: 72 },
    (_, index) => 255 - (index % 9) * 20,
  );
  expect(differenceHash(darker)).toBe("ffffffffffffffff");
  expect(differenceHash(darker.map(() => 90))).toBe("0000000000000000");
  expect(isSamePhoto("0000000000000000", "0000000000000000")).toBe(false);
});

test("more or less light changes nothing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 200 }), {
        minLength: 72,
        maxLength: 72,
      }),
      (grey) => {
        expect(differenceHash(grey.map((value) => value + 40))).toBe(
          differenceHash(grey),
        );
      },
    ),
  );
});

test("hashes that differ in six bits share two of their eighths, so that one is found by the other", () => {
  fc.assert(
    fc.property(
      hash,
      fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 6 }),
      (one, flipped) => {
        const bits = flipped.reduce(
          (all, bit) => all ^ (1n << BigInt(bit)),
          BigInt(`0x${one}`),
        );
        const other = bits.toString(16).padStart(16, "0");
        expect(bitsApart(one, other)).toBe(flipped.length);
        const [mine, theirs] = [hashBands(one), hashBands(other)];
        expect(
          mine.filter((value, band) => value === theirs[band]).length,
        ).toBeGreaterThanOrEqual(2);
      },
    ),
  );
});
