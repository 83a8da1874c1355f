import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const asvs = readFileSync("docs/asvs.md", "utf8");
const threats = readFileSync("docs/threats.md", "utf8");

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they come first, those of level 3 are passed over. */
const SECTIONS: Record<string, number | readonly number[]> = {
  ...{ "1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2 },
  ...{ "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1 },
  ...{ "3.2": 2, "3.3": 4, "3.4": 6, "3.5": 5, "3.7": 2 },
  ...{ "4.1": 3, "4.2": 1, "4.3": 2, "4.4": 4 },
  ...{ "5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3 },
  ...{ "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4 },
  ...{ "7.1": 3, "7.2": 4, "7.3": 2, "7.4": 5, "7.5": 2, "7.6": 2 },
  ...{ "8.1": 2, "8.2": 3, "8.3": 1, "8.4": 1 },
  ...{ "9.1": 3, "9.2": 4 },
  ...{ "10.1": 2, "10.2": 2, "10.3": 4, "10.4": 11, "10.5": 5 },
  ...{ "10.6": 2, "10.7": 3 },
  ...{ "11.1": 2, "11.2": 3, "11.3": 3, "11.4": 4, "11.5": 1, "11.6": 1 },
  ...{ "12.1": 3, "12.2": 2, "12.3": 4 },
  ...{ "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5 },
  ...{ "14.1": 2, "14.2": 4, "14.3": 3 },
  ...{ "15.1": 3, "15.2": 3, "15.3": 7 },
  ...{ "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3 },
  ...{ "17.1": 1, "17.2": [1, 2, 3, 4], "17.3": 2 },
};

function numbersOf(section: string): string[] {
  const count = SECTIONS[section] ?? 0;
  const places =
    typeof count === "number"
      ? Array.from({ length: count }, (_, index) => index + 1)
      : count;
  return places.map((place) => `${section}.${place}`);
}

/** The first cells of the rows of all tables. */
const named = asvs
  .split("\n")
  .flatMap((line) => /^\|([\d., ]+)\|/.exec(line)?.[1]?.split(",") ?? [])
  .map((number) => number.trim());

describe("the page of the verification standard", () => {
  it("answers for every requirement of levels 1 and 2, each once", () => {
    const wanted = Object.keys(SECTIONS).flatMap(numbersOf);
    expect(wanted).toHaveLength(253);
    expect([...named].sort()).toEqual(wanted.sort());
  });

  it("says for each what shows it, or why there is nothing to show", () => {
    const rows = asvs.split("\n").filter((line) => /^\| \d/.test(line));
    const silent = rows.filter(
      (row) =>
        !/`(?:tests|docs)\/|none|operator|Open|`[a-z-]+\.json`|standard error/.test(
          row,
        ),
    );
    expect(silent).toEqual([]);
  });
});

describe.each([
  ["the standard", asvs],
  ["who might do what", threats],
])("the page of %s", (_name, text) => {
  it("names files that are there", () => {
    const paths = [...text.matchAll(/`((?:tests|docs|app)\/[^` ]+)`/g)];
    const missing = paths
      .map(([, path = ""]) => path)
      .filter((path) => !existsSync(path));
    expect(paths.length).toBeGreaterThan(20);
    expect([...new Set(missing)]).toEqual([]);
  });
});
