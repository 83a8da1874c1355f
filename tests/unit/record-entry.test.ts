import { describe, expect, it } from "vitest";
import { canonicalJson } from "#app/domain/proof/canonical-json";
import {
  parseRecordEntry,
  RECORD_ENTRY_TYPES,
  recordEntry,
  recordEntrySchema,
} from "#app/domain/record/record-entry";
import {
  RECORD_SAMPLES,
  recordSample,
  SAMPLE_MOMENT,
  SAMPLE_PEOPLE,
} from "#tests/support/record-samples";

const { MARIO } = SAMPLE_PEOPLE;

describe("an entry of the public record", () => {
  it("has a sample of every type", () => {
    expect(RECORD_SAMPLES.map(({ type }) => type).sort()).toEqual(
      [...RECORD_ENTRY_TYPES].sort(),
    );
  });

  it.each(RECORD_SAMPLES.map((entry) => [entry.type, entry] as const))(
    "of type %s reads back from its canonical JSON as it was",
    (_type, entry) => {
      const payload = canonicalJson(entry);
      expect(parseRecordEntry(payload)).toEqual(entry);
      expect(canonicalJson(parseRecordEntry(payload))).toBe(payload);
    },
  );

  it("keeps these bytes for good: the leaf of an entry is never written another way", () => {
    expect(canonicalJson(recordSample("role_granted"))).toBe(
      `{"at":"2021-03-13T01:30:00.000Z","by":"${SAMPLE_PEOPLE.LUZ}","person":"${MARIO}","role":"moderator","scope":"0808","type":"role_granted","v":1}`,
    );
  });

  it("bears the moment of the act", () => {
    const entry = recordEntry("group_created", SAMPLE_MOMENT, {
      group: "g1",
      by: null,
    });
    expect(entry.at).toBe("2021-03-13T01:30:00.000Z");
    expect(entry.v).toBe(1);
  });

  it.each([
    ["a name instead of a person's id", { person: "Mario Quispe" }],
    ["an address instead of a person's id", { person: "mario@example.org" }],
    ["a role that does not exist", { role: "owner" }],
    ["a province by its name", { scope: "espinar" }],
    ["a moment without a zone", { at: "2021-03-13T01:30:00" }],
    ["a moment that never was", { at: "2021-13-13T01:30:00.000Z" }],
    ["a later format", { v: 2 }],
    ["a type nobody knows", { type: "role_lent" }],
    ["a field too many", { note: "por su trabajo" }],
    ["a field too few", { by: undefined }],
  ])("refuses %s", (_name, change) => {
    const bent = { ...recordSample("role_granted"), ...change };
    expect(recordEntrySchema.safeParse(bent).success).toBe(false);
  });

  it.each([
    ["a sentence as an id", { update: "mi aporte" }],
    ["the honest default as a claim", { status: "no_information" }],
    ["a hash in capitals", { content: "F".repeat(64) }],
    ["an infinite value", { measuredValue: Number.POSITIVE_INFINITY }],
    ["an update that nobody approved", { decisions: [] }],
    ["a code of no target", { target: "ESP-Z-1" }],
    ["a day that never was", { effectiveDate: "2021-02-29" }],
  ])("refuses %s", (_name, change) => {
    const bent = { ...recordSample("update_approved"), ...change };
    expect(recordEntrySchema.safeParse(bent).success).toBe(false);
  });

  it("takes no free text anywhere", () => {
    const sentence = "Texto libre de una persona";
    for (const entry of RECORD_SAMPLES) {
      for (const key of Object.keys(entry)) {
        const bent = { ...entry, [key]: sentence };
        const parsed = recordEntrySchema.safeParse(bent);
        expect([entry.type, key, parsed.success]).toEqual([
          entry.type,
          key,
          false,
        ]);
      }
    }
  });

  it("is not read from broken JSON", () => {
    expect(() => parseRecordEntry("{")).toThrow(SyntaxError);
    expect(() => parseRecordEntry("{}")).toThrow();
  });
});
