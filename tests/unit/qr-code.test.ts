import qrcode from "qrcode-generator";
import { expect, test } from "vitest";
import { qrCode } from "#app/server/page/qr-code.server";

const ADDRESS = "https://prometido.example/provincias/espinar?lang=en";

/** The modules that a path fills: `M3 1h2v1h-2z` fills columns 3 and 4 of row 1. */
function filled(path: string): Set<string> {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(runs.map(([run]) => run).join("")).toBe(path);
  return new Set(
    runs.flatMap(([, column, row, width, back]) => {
      expect(back).toBe(width);
      return Array.from(
        { length: Number(width) },
        (_, index) => `${row} ${Number(column) + index}`,
      );
    }),
  );
}

test("the path fills the dark modules of the address's code, each once, and no other", () => {
  const { size, path } = qrCode(ADDRESS);
  const code = qrcode(0, "M");
  code.addData(ADDRESS);
  code.make();
  expect(size).toBe(code.getModuleCount());
  const dark = filled(path);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const place = `${row} ${column}`;
      expect([place, dark.has(place)]).toEqual([
        place,
        code.isDark(row, column),
      ]);
    }
  }
});

test("the code grows with the address", () => {
  expect(qrCode("http://localhost:3000/provincias/espinar").size).toBe(29);
  expect(qrCode(ADDRESS + "&plan=espinar-2019-2022-1").size).toBe(37);
});
