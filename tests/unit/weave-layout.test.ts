import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weaveLayout } from "#app/components/picture/weave-layout";

const BOX = { width: 860, height: 226 };

describe("a weave", () => {
  test("of a small plan has stitches of full size, a row for each dimension", () => {
    const { pitch, rows } = weaveLayout([4, 3, 3], BOX);
    expect(pitch).toBe(52);
    expect(rows.map(({ stitches }) => stitches.length)).toEqual([4, 3, 3]);
  });

  test("of a larger one is as large as its place allows", () => {
    // Four rows and a quarter of white under each: 5 times 45 is 225.
    expect(weaveLayout([9, 15, 7, 8], BOX).pitch).toBe(45);
  });

  test("stays in its place, and no two stitches share any of it", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 120 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(counts, (rows) => {
        const layout = weaveLayout(rows, BOX);
        const stitches = layout.rows.flatMap(({ stitches: row }) => row);
        expect(stitches).toHaveLength(rows.reduce((sum, n) => sum + n, 0));
        const { pitch } = layout;
        expect(pitch).toBeGreaterThanOrEqual(6);
        const places = new Set(stitches.map(({ x, y }) => `${x} ${y}`));
        expect(places.size).toBe(stitches.length);
        for (const { x, y } of stitches) {
          expect(x + pitch).toBeLessThanOrEqual(BOX.width);
          expect(y + pitch).toBeLessThanOrEqual(BOX.height + 0.01);
        }
        const lines = [...new Set(stitches.map(({ y }) => y))].sort(
          (a, b) => a - b,
        );
        for (const [index, y] of lines.entries()) {
          const next = lines[index + 1] ?? Infinity;
          expect(next - y).toBeGreaterThanOrEqual(pitch - 0.01);
        }
      }),
    );
  });

  test("of no promise takes no room", () => {
    expect(weaveLayout([], BOX)).toMatchObject({ rows: [], height: 0 });
  });
});
