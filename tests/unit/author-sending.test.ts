import fc from "fast-check";
import { expect, test } from "vitest";
import { sendingHash, type Sending } from "#app/domain/update/author-sending";
import { editRefusal, type EditAttempt } from "#app/domain/update/edit-check";
import { recheckUpdate } from "#app/domain/update/update-recheck";
import { claim, draft, source } from "#tests/support/desk";
import { schemaOf, TWO_ORIGINS, updateForm } from "#tests/support/update-form";

const ESPINAR = { targetCode: "ESP-S-01" };

test("a hash is of what is asked, not of the id that asks", () => {
  const first: Sending = { ...claim(), ...ESPINAR };
  const again = { ...first, submissionId: "another" };
  expect(sendingHash(again)).toBe(sendingHash(first));
  const others: Sending[] = [
    { ...first, targetCode: "TAR-S-01" },
    { ...first, summary: "Otra cosa." },
    { ...first, updateId: "u1", version: 1 },
    { ...first, evidence: [source("radio.example")] },
    { ...draft(), ...ESPINAR },
    { ...draft({ summary: "a" }), ...ESPINAR },
    { intent: "withdraw", submissionId: "s", updateId: "u1", version: 1 },
    { intent: "withdraw", submissionId: "s", updateId: "u1", version: 2 },
  ];
  const hashes = [first, ...others].map(sendingHash);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test("whatever is typed into a draft has a hash of its own, half characters included", () => {
  const typed = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(typed, typed, (one, other) => {
      const hashOf = (summary: string) =>
        sendingHash({ ...draft({ summary }), ...ESPINAR });
      expect(hashOf(one) === hashOf(other)).toBe(
        one.normalize("NFC") === other.normalize("NFC"),
      );
    }),
  );
  const half = sendingHash({ ...draft({ summary: "\ud83d" }), ...ESPINAR });
  expect(half).toMatch(/^[0-9a-f]{64}$/);
});

const STORED = {
  authorId: "rosa",
  targetCode: "ESP-S-01",
  state: "changes_requested",
  version: 3,
} as const;

test.each([
  [{}, null],
  [{ authorId: "luis" }, "not_author"],
  [{ targetCode: "TAR-S-01" }, "wrong_target"],
  [{ version: 2 }, "version_changed"],
  [{ version: 4 }, "version_changed"],
  [{ event: "approve" }, "not_editable"],
] as const)("an edit with %j is told %s", (change, expected) => {
  const attempt: EditAttempt = {
    authorId: "rosa",
    event: "submit",
    version: 3,
    targetCode: "ESP-S-01",
    ...change,
  };
  expect(editRefusal(STORED, attempt)).toBe(expected);
  expect(editRefusal(null, attempt)).toBe("update_not_found");
});

const RULES = {
  today: "2026-11-21",
  termStart: "2019-01-01",
  deadline: "2022-12-31",
  measured: true,
};

test("what the form accepted is accepted again, whatever was typed", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
  const form = fc.record({
    status: fc.constantFrom("in_progress", "fulfilled", "broken"),
    effectiveDate: fc.constantFrom("2023-01-31", "31/12/2022", "1-2-2020"),
    summary: text.map((it) => `${it} empezó la obra en el mercado ${it}`),
    measuredValue: fc.constantFrom("", "0.0000001", "1,234.50", "-3"),
    updateId: fc.constantFrom("", "u1"),
    evidence: fc.constantFrom(TWO_ORIGINS),
  });
  fc.assert(
    fc.property(form, text, (typed, title) => {
      const evidence = typed.evidence.map((row) => ({
        ...row,
        title: `Nota ${title}`,
      }));
      const version = typed.updateId === "" ? "" : "7";
      const parsed = schemaOf(RULES).safeParse(
        updateForm({ ...typed, version, evidence }),
      );
      fc.pre(parsed.success);
      if (parsed.data === undefined) return;
      expect(recheckUpdate(parsed.data, RULES)).toEqual([]);
    }),
  );
});

test("what the target no longer allows is named, field by field", () => {
  const input = claim({ status: "broken", measuredValue: 3 });
  const rules = { ...RULES, deadline: "2030-12-31", measured: false };
  expect(recheckUpdate(input, rules)).toEqual([
    { field: "measuredValue", key: "value_not_measured" },
    { field: "status", key: "status_before_deadline" },
  ]);
  expect(recheckUpdate(input, RULES)).toEqual([
    { field: "effectiveDate", key: "date_before_deadline" },
  ]);
});
