import { describe, expect, test } from "vitest";
import {
  entryKind,
  readRecordSearch,
  recordSubjects,
} from "#app/domain/record/record-subjects";
import { RECORD_ENTRY_TYPES } from "#app/domain/record/record-entry";
import { RECORD_SAMPLES } from "#tests/support/record-samples";

const sample = (type: string) => {
  const found = RECORD_SAMPLES.find((entry) => entry.type === type);
  if (found === undefined) throw new Error(`no sample of ${type}`);
  return found;
};

test("an approval is found by its promise, its plan's prefix and its own id", () => {
  const entry = sample("update_approved");
  const { target, update } = entry as { target: string; update: string };
  const [prefix = ""] = target.split("-");
  expect(recordSubjects(entry)).toEqual(
    expect.arrayContaining([
      target,
      update,
      `prefix:${prefix}`,
      "kind:updates",
    ]),
  );
});

test("every type is of a kind, and no entry is found by a person", () => {
  const kinds = new Set(RECORD_ENTRY_TYPES.map((type) => entryKind({ type })));
  expect([...kinds].sort()).toEqual(["people", "plans", "site", "updates"]);
  const entry = sample("role_granted") as { person: string };
  expect(recordSubjects(sample("role_granted"))).not.toContain(entry.person);
});

describe("what somebody types", () => {
  test.each([
    ["esp-s-01", { by: "subject", subject: "ESP-S-01" }],
    [" ESP-X-001 ", { by: "subject", subject: "ESP-X-001" }],
    ["12/03/2021", { by: "day", day: "2021-03-12" }],
    ["2021-03-12", { by: "day", day: "2021-03-12" }],
    ["Huancané", { by: "name", key: "huancane" }],
    ["31/02/2021", { by: "name", key: "31/02/2021" }],
    [
      "3f0c1f0a-8a52-4c1e-9a55-7a1b3f5b7a10",
      { by: "subject", subject: "3f0c1f0a-8a52-4c1e-9a55-7a1b3f5b7a10" },
    ],
  ])("%s", (typed, meaning) => {
    expect(readRecordSearch(typed)).toEqual(meaning);
  });
});
