import { expect, test } from "vitest";
import {
  mayLoseItsWay,
  slowPatterns,
  writtenPatterns,
} from "#tests/support/patterns";

// Fifteen hundred characters are a millisecond for a pattern that takes the square of a text's length
// and seconds for one that takes more. What reads longer texts is tested with a hundred thousand.
const BOUNDS = { size: 1_500, patience: 200 };

test("J7 no regular expression of the house loses its way in a text made for it", async () => {
  const written = writtenPatterns(["app", "db", "seeds", "scripts", "public"]);
  expect(written.length).toBeGreaterThan(300);
  const risky = written.filter(mayLoseItsWay);
  expect(risky.length).toBeGreaterThan(50);
  expect(await slowPatterns(risky, BOUNDS)).toEqual([]);
}, 120_000);

test("one that does is found, however it hides", async () => {
  const known = [
    String.raw`^(?:a+)+$`,
    String.raw`^\s*(?:de\s*)?(?:la)?\s*(?:los)?\s*(\p{L}{4,})$`,
  ];
  const patterns = known.map((source) => {
    return { source, flags: "u", file: "none" };
  });
  expect(patterns.filter(mayLoseItsWay)).toEqual(patterns);
  const found = await slowPatterns(patterns, { ...BOUNDS, givenUp: 1_500 });
  expect(found).toEqual(known.map((source) => `/${source}/u`));
});
