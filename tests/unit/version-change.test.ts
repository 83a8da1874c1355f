import { expect, test } from "vitest";
import type { Evidence } from "#app/domain/evidence/evidence";
import type { UpdateContent } from "#app/domain/update/update";
import {
  isUnchanged,
  sentBackVersion,
  versionChange,
} from "#app/domain/update/version-change";

const note = (id: string, change: Partial<Evidence> = {}): Evidence => ({
  id,
  kind: "press",
  title: "Nota",
  url: "https://diario.pe/nota",
  date: null,
  place: null,
  visibility: "public",
  ...change,
});

const before: UpdateContent = {
  status: "in_progress",
  effectiveDate: "2022-06-30",
  summary: "La obra empezó en mayo.",
  measuredValue: null,
  reason: null,
  groupId: null,
  evidence: [note("a"), note("b", { title: "Acta" })],
};

test("evidence is told by what it says, not by its id; what was mended is new", () => {
  const after = {
    ...before,
    evidence: [note("c"), note("d", { title: "Acta de junio" })],
  };
  const { added, removed } = versionChange(before, after).evidence;
  expect(added.map(({ title }) => title)).toEqual(["Acta de junio"]);
  expect(removed.map(({ title }) => title)).toEqual(["Acta"]);
  expect(isUnchanged(versionChange(before, after))).toBe(false);
});

test("of two equal pieces of evidence one may go", () => {
  const twice = { ...before, evidence: [note("a"), note("b")] };
  const once = { ...before, evidence: [note("c")] };
  expect(versionChange(twice, once).evidence.removed).toHaveLength(1);
  expect(versionChange(once, twice).evidence.added).toHaveLength(1);
});

test("each fact that differs is named, and the same version again is unchanged", () => {
  const after = {
    ...before,
    status: "stalled" as const,
    effectiveDate: "2022-07-01",
  };
  expect(versionChange(before, after).facts).toEqual([
    "status",
    "effectiveDate",
  ]);
  expect(isUnchanged(versionChange(before, structuredClone(before)))).toBe(
    true,
  );
});

test("what is compared with is the newest version that was sent back", () => {
  const asked = (version: number) => ({
    version,
    round: "review" as const,
    action: "request_changes" as const,
  });
  const opinion = {
    version: 2,
    round: "review" as const,
    action: "approve" as const,
  };
  expect(sentBackVersion([], 1)).toBeNull();
  expect(sentBackVersion([opinion], 3)).toBeNull();
  expect(sentBackVersion([asked(1), asked(4), opinion], 5)).toBe(4);
  expect(sentBackVersion([asked(1), asked(4)], 4)).toBe(1);
});
