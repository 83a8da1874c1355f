import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  coveredBoxes,
  photoGrid,
  readSquares,
  squarePlace,
  writeSquares,
  type Side,
} from "#app/domain/evidence/photo-grid";

const side = fc.integer({ min: 1, max: 4096 });
const anyPhoto = fc.record({ width: side, height: side });

function everySquare(photo: Side): number[] {
  const { columns, rows } = photoGrid(photo);
  return Array.from({ length: columns * rows }, (_, square) => square);
}

describe("the squares of a photo", () => {
  it.each([
    [640, 480, 12, 9],
    [480, 640, 12, 16],
    [4096, 4096, 12, 12],
    [1080, 2400, 9, 20],
    [4096, 20, 12, 1],
  ])("%i x %i is %i x %i", (width, height, columns, rows) => {
    expect(photoGrid({ width, height })).toEqual({ columns, rows });
  });

  it("are nearly square in any photo that people take, and never more than a form carries", () => {
    fc.assert(
      fc.property(anyPhoto, (photo) => {
        const { columns, rows } = photoGrid(photo);
        expect(columns * rows).toBeLessThanOrEqual(192);
        expect(Math.min(columns, rows)).toBeGreaterThanOrEqual(1);
        const [width, height] = [photo.width / columns, photo.height / rows];
        const shape = photo.width / photo.height;
        if (shape < 3 && shape > 1 / 3) {
          expect(Math.max(width / height, height / width)).toBeLessThan(1.25);
        }
      }),
    );
  });

  it("cover at least themselves, nothing outside of the photo, and together all of it", () => {
    fc.assert(
      fc.property(anyPhoto, fc.nat(), (photo, any) => {
        const { columns, rows } = photoGrid(photo);
        const square = any % (columns * rows);
        const [box] = coveredBoxes(photo, [square]);
        const { row, column } = squarePlace({ columns, rows }, square);
        const { x = -1, y = -1, width = 0, height = 0 } = box ?? {};
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(((column - 1) * photo.width) / columns);
        expect(y).toBeLessThanOrEqual(((row - 1) * photo.height) / rows);
        expect(x + width).toBeGreaterThanOrEqual(
          Math.floor((column * photo.width) / columns),
        );
        expect(y + height).toBeGreaterThanOrEqual(
          Math.floor((row * photo.height) / rows),
        );
        expect(x + width).toBeLessThanOrEqual(photo.width);
        expect(y + height).toBeLessThanOrEqual(photo.height);
        const all = coveredBoxes(photo, everySquare(photo));
        expect(Math.max(...all.map((it) => it.x + it.width))).toBe(photo.width);
        expect(Math.max(...all.map((it) => it.y + it.height))).toBe(
          photo.height,
        );
      }),
    );
  });

  it("are read back as they were written, and from nothing else", () => {
    fc.assert(
      fc.property(anyPhoto, fc.infiniteStream(fc.boolean()), (photo, ticks) => {
        const grid = photoGrid(photo);
        const squares = everySquare(photo).filter(
          () => ticks.next().value === true,
        );
        const text = writeSquares(grid, squares);
        expect(readSquares(grid, text)).toEqual(squares);
        expect(readSquares(grid, `${text}0`)).toBeNull();
      }),
    );
    const grid = { columns: 3, rows: 1 };
    expect(readSquares(grid, "5")).toEqual([0, 2]);
    for (const text of ["8", "g", "", "A", "../"])
      expect(readSquares(grid, text), text).toBeNull();
  });
});
