import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const ROOMS = ["app", "db", "seeds", "scripts", "tests"];

/** Every file of code in the house. */
const FILES = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true }),
)
  .filter(
    (entry) => entry.isFile() && /\.(?:tsx?|mjs|cjs|js)$/.test(entry.name),
  )
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    name: relative(".", path).replaceAll("\\", "/"),
    text: readFileSync(path, "utf8"),
  }));

function namesOf(files: typeof FILES): string[] {
  return files.map(({ name }) => name);
}

/** Lines without what is only said about the code. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

const linesOf = (text: string) => text.trimEnd().split("\n").length;

test("the list of files is the house", () => {
  expect(FILES.length).toBeGreaterThan(100);
  expect(namesOf(FILES)).toContain("app/root.tsx");
});

test("nothing outside db/dialects knows which engine runs", () => {
  const knowing = FILES.filter(
    ({ name, text }) =>
      /^(?:app|db|seeds)\//.test(name) &&
      !name.startsWith("db/dialects/") &&
      /sqlite|postgres|\bpragma\b|\bpg\b/i.test(codeOf(text)),
  );
  expect(namesOf(knowing)).toEqual([]);
});

test("no file is longer than 250 lines", () => {
  const long = FILES.filter(({ text }) => linesOf(text) > 250);
  expect(namesOf(long)).toEqual([]);
});

test("half of the files have fewer than 60 lines, nine in ten fewer than 150", () => {
  const counts = FILES.filter(({ name }) => /^(?:app|db|seeds)\//.test(name))
    .map(({ text }) => linesOf(text))
    .sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length * 0.5)]).toBeLessThan(60);
  expect(counts[Math.floor(counts.length * 0.9)]).toBeLessThan(150);
});

test("files are named in kebab-case, and no folder is a drawer", () => {
  const drawers =
    /(?:^|\/)(?:services?|utils?|helpers?|common|misc|lib)(?:\/|\.)/;
  const odd = FILES.filter(
    ({ name }) => !/^[a-z0-9./-]+$/.test(name) || drawers.test(name),
  );
  expect(namesOf(odd)).toEqual([]);
});

test("no file names a place of one machine", () => {
  const machine = /["'`\s](?:\/(?:work|root|home|Users)\/|C:\\Users)/;
  const telling = FILES.filter(({ text }) => machine.test(text));
  expect(namesOf(telling)).toEqual([]);
});

test("no file re-exports another, and no interface text waits to be written", () => {
  const barrels = FILES.filter(
    ({ name, text }) =>
      name.startsWith("app/") && /^export \* from/m.test(text),
  );
  expect(namesOf(barrels)).toEqual([]);
  const waiting = FILES.filter(
    ({ name, text }) =>
      /^(?:app|db|seeds)\//.test(name) && /\b(?:TODO|FIXME|XXX)\b/.test(text),
  );
  expect(namesOf(waiting)).toEqual([]);
});
