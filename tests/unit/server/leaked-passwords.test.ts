import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SettingsError } from "#app/server/http/env.server";
import {
  checkLeakedPasswords,
  isLeakedPassword,
} from "#app/server/account/leaked-passwords.server";
import { leakedList } from "#tests/support/leaked-list";

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "leaked-"));
  file = join(folder, "list.txt");
});

afterAll(() => rm(folder, { recursive: true }));

test("whatever the list, its passwords are found and no others", async () => {
  const some = fc.uniqueArray(fc.integer({ min: 0, max: 5_000 }), {
    maxLength: 1_500,
    size: "max",
  });
  await fc.assert(
    fc.asyncProperty(some, fc.boolean(), async (numbers, isWindows) => {
      const known = new Set(numbers);
      const end = isWindows ? "\r\n" : "\n";
      await writeFile(file, leakedList(numbers.map(String), end));
      for (const number of [...numbers.slice(0, 20), 1, 2, 3, 4, 5_001]) {
        const isFound = await isLeakedPassword(file, String(number));
        expect(isFound).toBe(known.has(number));
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test("the first, the last and a password in Quechua are found in a list of 20,000", async () => {
  const passwords = Array.from({ length: 20_000 }, (_, index) => `p${index}`);
  const list = leakedList([...passwords, "Q’ero ñawpa"]);
  await writeFile(file, list);
  await checkLeakedPasswords(file);
  const hashes = new Map(
    passwords.map((it) => [createHash("sha1").update(it).digest("hex"), it]),
  );
  const sorted = [...hashes.keys()].sort();
  for (const hash of [sorted[0], sorted.at(-1)]) {
    const password = hashes.get(hash ?? "") ?? "";
    expect(await isLeakedPassword(file, password)).toBe(true);
  }
  expect(await isLeakedPassword(file, "Q’ero ñawpa")).toBe(true);
  expect(await isLeakedPassword(file, "P0")).toBe(false);
});

test.each([
  ["empty", ""],
  ["of passwords themselves", "123456\npassword\n"],
  ["by how often they were seen", byCount()],
  ["without an end of a line", "A".repeat(10_000)],
])("a list that is %s stops the start", async (_, text) => {
  await writeFile(file, text);
  const refused = expect(checkLeakedPasswords(file)).rejects;
  await refused.toThrow(SettingsError);
  await expect(
    checkLeakedPasswords(join(folder, "none")),
  ).rejects.toMatchObject({ setting: "LEAKED_PASSWORDS_FILE" });
});

test("without a list nothing is asked", async () => {
  expect(await checkLeakedPasswords(null)).toBeUndefined();
});

/** The same kind of lines, in another order. */
function byCount(): string {
  const lines = leakedList(["a", "b", "c", "d", "e"], "\n").trim().split("\n");
  return `${lines.reverse().join("\n")}\n`;
}
