import fc from "fast-check";
import { expect, test } from "vitest";
import {
  entryBundle,
  parseTilePath,
  tileNodes,
  tilePath,
  tilesOf,
} from "#app/domain/proof/tile";
import { parseTlogProof, tlogProofText } from "#app/domain/proof/tlog-proof";

test("paths have groups of three digits, all but the last with an x", () => {
  const tile = { level: 2, index: 1234067, width: 256 };
  expect(tilePath(tile)).toBe("2/x001/x234/067");
  expect(parseTilePath("2/x001/x234/067")).toEqual(tile);
  expect(parseTilePath("entries/000.p/5")).toEqual({
    level: "entries",
    index: 0,
    width: 5,
  });
});

test.each([
  "0/1",
  "0/x000/001",
  "0/000.p/0",
  "0/000.p/256",
  "0/000.p/05",
  "64/000",
  "-1/000",
  "0/000/",
  "0/../000",
  "entradas/000",
  "",
])("%j is no tile", (path) => {
  expect(parseTilePath(path)).toBeNull();
});

test("every tile is found again by its path, and together they hold each leaf once", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), (size) => {
      const tiles = tilesOf(size);
      for (const tile of tiles) {
        expect(parseTilePath(tilePath(tile))).toEqual(tile);
      }
      for (const level of [0, "entries"]) {
        const widths = tiles.filter((tile) => tile.level === level);
        expect(widths.reduce((sum, { width }) => sum + width, 0)).toBe(size);
      }
    }),
    { numRuns: 30 },
  );
});

test("a tile of the second level holds the roots of 256 leaves each", () => {
  expect(tilesOf(600).map(tilePath)).toEqual([
    "0/000",
    "0/001",
    "0/002.p/88",
    "1/000.p/2",
    "entries/000",
    "entries/001",
    "entries/002.p/88",
  ]);
  expect(tileNodes({ level: 1, index: 1, width: 2 })).toEqual({
    level: 8,
    from: 256,
    to: 258,
  });
});

test("entries stand behind their length in bytes", () => {
  expect(entryBundle(["ñ", ""])).toEqual(Buffer.from([0, 2, 0xc3, 0xb1, 0, 0]));
});

const proofs = fc.record({
  index: fc.nat(1e9),
  hashes: fc.array(
    fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((bytes) => Buffer.from(bytes).toString("hex")),
    { maxLength: 40 },
  ),
  checkpoint: fc.constant("a/registro\n1\nraíz\n\n— a/registro firma\n"),
});

test("a proof reads as it was written, after a form's line breaks too", () => {
  fc.assert(
    fc.property(proofs, fc.boolean(), (proof, throughForm) => {
      const text = tlogProofText(proof);
      const typed = throughForm ? text.replaceAll("\n", "\r\n") : text;
      expect(parseTlogProof(typed)).toEqual(proof);
    }),
  );
});

test("a proof may carry what nothing vouches for", () => {
  const text = "c2sp.org/tlog-proof@v1\nextra YQ==\nindex 0\n\na\n";
  expect(parseTlogProof(text)).toEqual({
    index: 0,
    hashes: [],
    checkpoint: "a\n",
  });
});

test.each([
  "",
  "c2sp.org/tlog-proof@v1\n\na\n",
  "c2sp.org/tlog-proof@v2\nindex 0\n\na\n",
  "c2sp.org/tlog-proof@v1\nindex 01\n\na\n",
  "c2sp.org/tlog-proof@v1\nindex 0\nnada\n\na\n",
  `c2sp.org/tlog-proof@v1\nindex 0\n${"A".repeat(43)}=\n`,
  `c2sp.org/tlog-proof@v1\nindex 0\n${`${"A".repeat(43)}=\n`.repeat(49)}\na\n`,
])("%j is no proof", (text) => {
  expect(parseTlogProof(text)).toBeNull();
});
