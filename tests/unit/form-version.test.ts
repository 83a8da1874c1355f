import { expect, it } from "vitest";
import {
  FORM_VERSION,
  FORM_VERSIONS,
  formStanding,
  type FormVersion,
} from "#app/domain/update/form-version";

/** A form that changed twice: the second time, a field took another name. */
const THREE: readonly FormVersion[] = [
  { number: 1, from: "2026-01-01" },
  { number: 2, from: "2026-06-01" },
  {
    number: 3,
    from: "2026-09-01",
    migrate: (fields) =>
      fields.map(([name, value]) => [
        name === "text" ? "summary" : name,
        value,
      ]),
  },
];

const sent = (version: string | null) => [
  ...(version === null ? [] : [["formVersion", version] as const]),
  ["text", "Lo que vi"] as const,
];

const standing = (version: string | null, today: string) =>
  formStanding(sent(version), today, THREE);

it("takes the form of today as it is, and one of a version that never was not at all", () => {
  expect(standing("3", "2026-11-21")).toEqual({ kind: "current" });
  expect(standing("4", "2026-11-21")).toEqual({ kind: "unknown" });
  expect(standing("x", "2026-11-21")).toEqual({ kind: "unknown" });
});

it("takes an earlier form as the form of today, for 180 days without a word, later with one", () => {
  const turned = ["summary", "Lo que vi"];
  expect(standing("2", "2027-02-28")).toMatchObject({ kind: "earlier" });
  const late = standing("2", "2027-03-01");
  expect(late).toMatchObject({ kind: "migrated" });
  expect("fields" in late ? late.fields[1] : null).toEqual(turned);
  expect(standing("1", "2026-11-28")).toMatchObject({ kind: "earlier" });
  expect(standing("1", "2026-11-29")).toMatchObject({ kind: "migrated" });
});

it("takes a form that names no version for one of the first", () => {
  expect(standing(null, "2026-11-29")).toMatchObject({ kind: "migrated" });
  expect(formStanding(sent(null), "2026-11-29")).toEqual({ kind: "current" });
});

it("has versions that are numbered and dated in order, the last being the current one", () => {
  const numbers = FORM_VERSIONS.map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, place) => place + 1));
  const days = FORM_VERSIONS.map(({ from }) => from);
  expect(days).toEqual([...days].sort());
  expect(FORM_VERSION).toBe(numbers.length);
});
