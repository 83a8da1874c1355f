import { expect, test } from "vitest";
import { SprayWatch } from "#app/server/http/spray-watch.server";

const START = Date.parse("2026-11-21T15:00:00.000Z");
const at = (seconds: number) => new Date(START + seconds * 1000);
const addressOf = (index: number) =>
  `10.${Math.floor(index / 250)}.${index % 250}.7`;

test("A2 one network that gets two hundred passwords wrong waits, another does not", () => {
  const watch = new SprayWatch();
  for (let turn = 0; turn < 200; turn += 1) {
    expect(watch.wait(`190.43.7.${turn % 250}`, at(0))).toBe(0);
    watch.count(`190.43.7.${turn % 250}`, at(0));
  }
  expect(watch.wait("190.43.7.21", at(1))).toBeGreaterThan(0);
  expect(watch.wait("190.43.8.21", at(1))).toBe(0);
  expect(watch.wait("190.43.7.21", at(901))).toBe(0);
});

test("A2 a thousand wrong ones from a thousand networks leave each address three tries, for a while", () => {
  const watch = new SprayWatch();
  for (let turn = 0; turn < 1_000; turn += 1) {
    watch.count(addressOf(turn), at(0));
  }
  const waits = Array.from({ length: 5 }, () => watch.wait("200.1.1.1", at(1)));
  expect(waits.map((seconds) => seconds > 0)).toEqual([
    ...[false, false, false, true, true],
  ]);
  expect(watch.wait("200.1.1.1", at(902))).toBe(0);
});
