import { expect, test } from "vitest";
import { fieldId } from "#app/components/form/field-id";
import { sentenceFor } from "#app/components/form/form-problems";
import { limaDay } from "#app/domain/text/calendar";
import type { ValidationKey } from "#app/domain/text/validation-key";
import { wordsFor } from "#app/i18n/words";
import { openAccount } from "#tests/support/accounts";
import { BEGUN, BROKEN } from "#tests/support/claims";
import { expectCorrection } from "#tests/support/corrections";
import type { Typed } from "#tests/support/person";
import { setStage } from "#tests/support/stage";

const stage = setStage(async (db) => {
  await openAccount(db, "Rosa Q.");
});

const words = wordsFor("es");
const FORM = "/aportar/ESP-S-01";
const NO_EVIDENCE = { "evidence[0].title": "", "evidence[0].url": "" };
const DAY = 24 * 60 * 60 * 1000;
const tomorrow = limaDay(new Date(Date.now() + DAY));

/** The symptom, what she types instead, the field that is named, and why. */
const MISTAKES: [string, Typed, string, ValidationKey][] = [
  ["shows no evidence", NO_EVIDENCE, "evidence", "evidence_missing"],
  [
    "names a source but not where it is",
    { "evidence[0].url": "" },
    "evidence[0].url",
    "url_missing",
  ],
  [
    "tells of tomorrow",
    { effectiveDate: tomorrow },
    "effectiveDate",
    "date_in_future",
  ],
  [
    "tells of the mayor before",
    { effectiveDate: "2018-12-31" },
    "effectiveDate",
    "date_before_term",
  ],
  [
    "calls a promise broken before its deadline",
    { ...BROKEN, effectiveDate: "2022-12-31" },
    "effectiveDate",
    "date_before_deadline",
  ],
  [
    "has one source for a verdict",
    { status: "fulfilled" },
    "evidence",
    "evidence_second_origin",
  ],
  [
    "writes a book",
    { summary: `${"La obra sigue. ".repeat(267)}` },
    "summary",
    "too_long",
  ],
  ["writes two words", { summary: "Va bien" }, "summary", "too_short"],
  [
    "copies half an address",
    { "evidence[0].url": "gob.pe informe" },
    "evidence[0].url",
    "url_malformed",
  ],
  [
    "pastes a script for an address",
    { "evidence[0].url": "javascript:alert(1)" },
    "evidence[0].url",
    "url_scheme",
  ],
  [
    "writes a number in words",
    { measuredValue: "casi veinte" },
    "measuredValue",
    "number_malformed",
  ],
];

test.each(MISTAKES)("Rosa %s", async (_symptom, typed, field, key) => {
  const rosa = await stage.person();
  await rosa.signIn("Rosa Q.");
  await rosa.open(FORM);
  const form = { ...BEGUN, ...typed };
  await rosa.fill(form);
  await rosa.press(words.contribute.submit);
  const message = sentenceFor(field, key, words.validation);
  await expectCorrection(rosa, 422, message, field);
  expect(await rosa.typed(...Object.keys(form))).toEqual(form);
  await rosa.open("/mis-aportes");
  expect(await rosa.text()).toContain(words.contribute.ownNone);
});

test("Rosa's old telephone has no calendar, and she types a day that never was", async () => {
  const rosa = await stage.person();
  await rosa.signIn("Rosa Q.");
  await rosa.open(FORM);
  await rosa.field("effectiveDate").evaluate((field) => {
    field.setAttribute("type", "text");
  });
  const form = { ...BEGUN, effectiveDate: "31/02/2021" };
  await rosa.fill(form);
  await rosa.press(words.contribute.submit);
  const { date_malformed: message } = words.validation;
  await expectCorrection(rosa, 422, message, "effectiveDate");
  expect(await rosa.typed(...Object.keys(form))).toEqual(form);
});

test("Rosa sends an empty form and is told everything at once, in the order of the page", async () => {
  const rosa = await stage.person();
  await rosa.signIn("Rosa Q.");
  await rosa.open(FORM);
  await rosa.press(words.contribute.submit);
  const message = sentenceFor("status", "choose_one", words.validation);
  await expectCorrection(rosa, 422, message, "status");
  const links = rosa.page.locator(".error-summary a");
  const led = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute("href")),
  );
  const fields = ["status", "effectiveDate", "summary", "evidence"];
  expect(led).toEqual(fields.map((field) => `#${fieldId(field)}`));
});

test("Rosa mends her mistake, and it counts", async () => {
  const rosa = await stage.person();
  await rosa.signIn("Rosa Q.");
  await rosa.open(FORM);
  await rosa.fill({ ...BEGUN, summary: "Va bien" });
  await rosa.press(words.contribute.submit);
  expect(rosa.status).toBe(422);
  await rosa.fill(BEGUN);
  await rosa.press(words.contribute.submit);
  expect(await rosa.text()).toContain(words.update.explained.submitted);
});
