import { expect, test } from "vitest";
import { LogNames } from "#app/server/http/log-name.server";

const at = (text: string) => new Date(text);
const MORNING = at("2026-11-21T06:00:00.000Z");
const NIGHT = at("2026-11-21T23:59:59.999Z");
const MIDNIGHT = at("2026-11-22T00:00:00.000Z");

test("a name holds for a day, and is another for everybody else and the day after", () => {
  const names = new LogNames();
  const rosa = names.nameOf("rosa", MORNING);
  expect(rosa).toMatch(/^[\w-]{12}$/);
  expect(names.nameOf("mario", MORNING)).not.toBe(rosa);
  expect(names.nameOf("rosa", NIGHT)).toBe(rosa);
  expect(names.nameOf("rosa", MIDNIGHT)).not.toBe(rosa);
});

test("the key is gone with the day: not even the same process finds the name again", () => {
  const names = new LogNames();
  const rosa = names.nameOf("rosa", MORNING);
  names.nameOf("rosa", MIDNIGHT);
  expect(names.nameOf("rosa", MORNING)).not.toBe(rosa);
  expect(new LogNames().nameOf("rosa", MORNING)).not.toBe(rosa);
});
