import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AbuseCase, AbuseGroup } from "./case";
import { CATALOGUE, type GroupLetter } from "./catalogue";
import { expectLogged, expectManners } from "./rules";
import { openAbuseSite, type AbuseSite } from "./site";
import { noteGroup } from "./tally";
import { differences, tracesOf, type Traces } from "./traces";

/** Two seconds for an answer and a quarter of one for the event loop on the bench; a test allows ten times as much. */
const PATIENCE_MS = 20_000;
const STALL_NS = 2_500_000_000;

/**
 * Declares the tests of one group of the catalogue: every case against one real server, with the rules
 * for all (U1 to U6, U8, U9) checked on each; that no id of the group is forgotten; and notes the sum.
 */
export function abuseGroup(letter: GroupLetter, group: AbuseGroup): void {
  const { cases, elsewhere = [], pending = {}, without = {}, env } = group;
  let at: AbuseSite;
  let before: Traces;
  let answered = 0;
  const delay = monitorEventLoopDelay({ resolution: 10 });

  beforeAll(async () => {
    at = await openAbuseSite(env);
    before = await tracesOf(at.db, at.site.folder);
    delay.enable();
  });

  afterAll(async () => {
    delay.disable();
    await at.close();
    await noteGroup(letter, {
      answered,
      cases: cases.length,
      elsewhere: [...new Set(elsewhere.map(({ id }) => id))],
      pending: Object.keys(pending),
      without: Object.keys(without),
    });
  });

  describe(`group ${letter}`, () => {
    test("the server is alive before the first of them", async () => {
      const { status } = await at.as("nobody").get("/salud/viva");
      expect(status, "U3").toBe(200);
    });

    test.each(
      cases.map((it): [string, AbuseCase] => [`${it.id} ${it.name}`, it]),
    )("%s", async (_title, it) => {
      delay.reset();
      const lines = at.log.length;
      at.answered.length = 0;
      const began = performance.now();
      const answers = [await it.send(at)].flat();
      expect(performance.now() - began, "U2").toBeLessThan(PATIENCE_MS);
      expect(delay.max, "U2").toBeLessThan(STALL_NS);
      for (const { status, body } of answers) {
        const said = body.toString("utf8").slice(-1_000);
        expect(it.answers, `${status}: ${said}`).toContain(status);
      }
      for (const answer of at.answered) expectManners(answer);
      const after = await tracesOf(at.db, at.site.folder);
      const allowed: readonly string[] = [
        ...(it.changes ?? []),
        ...(it.changesFiles === true ? ["files"] : []),
      ];
      const changed = differences(before, after);
      before = after;
      expect(
        changed.filter((name) => !allowed.includes(name)),
        "U6",
      ).toEqual([]);
      const [first] = answers;
      if (first !== undefined) await it.then?.(first, at, answers);
      expectLogged(at.log.slice(lines), at.secrets);
      answered += 1;
    });
  });

  test(`the server of group ${letter} is alive after all of it`, async () => {
    expect((await at.as("nobody").get("/salud/viva")).status, "U3").toBe(200);
    expect((await at.as("nobody").get("/salud/lista")).status, "U3").toBe(200);
  });

  test(`no id of group ${letter} is forgotten, and none is said twice`, () => {
    const shown = [...cases, ...elsewhere].map(({ id }) => id);
    const left = [...Object.keys(pending), ...Object.keys(without)];
    const said = [...new Set(shown), ...left].sort();
    expect(said).toEqual([...CATALOGUE[letter]].sort());
  });

  test.each(elsewhere)("$id is shown in $file", ({ file, test: name }) => {
    expect(readFileSync(file, "utf8")).toContain(name);
  });
}
