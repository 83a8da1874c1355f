import { expect, test } from "vitest";
import { requestReply } from "#app/commands/request-reply.server";
import { OPEN_TABLES } from "#app/domain/open-data/tables";
import { countOpenDataRows } from "#db/queries/province/open-data-counts";
import { useCounter } from "#tests/support/counter";
import { useOffice } from "#tests/support/office";
import { askData, rowsOf } from "#tests/support/open-data";
import { openRemovals } from "#tests/support/removal-desk";
import { schemaFaults, type Descriptor } from "#tests/support/table-schema";

const office = useOffice();
const counter = useCounter(office);

/** A reply that a spreadsheet would run. */
const FORMULA = '=HYPERLINK("https://malo.example","Aquí está el acta")';

const REFUSED = "Canario: esto no se aceptó y no se publica.";

/** A request, its reply, a correction that was accepted and two statements that were not. */
async function tellStory() {
  const { mario, elena } = office;
  const { luz, mayor, updateId, file, decide } = counter;
  const now = office.desk.now();
  expect(
    await requestReply(office.db, { actor: mario, updateId, now }),
  ).toMatchObject({ ok: true });
  const reply = await file(mayor, { kind: "reply", words: FORMULA });
  expect(await decide(elena, reply, "published")).toBe("decided");
  const refused = await file(mayor, { kind: "reply", words: REFUSED });
  expect(await decide(elena, refused, "declined", "reply")).toBe("decided");
  const url = "https://diario.example/puente";
  const correction = await file(luz, { url });
  expect(await decide(elena, correction, "note")).toBe("decided");
  const declined = await file(luz, { words: REFUSED });
  expect(await decide(elena, declined, "declined")).toBe("decided");
  await file(luz, { words: REFUSED });
  return { updateId, reply, correction, declined };
}

test("the files hold replies, decided corrections and requests, and not a word of what was not accepted or waits", async () => {
  const { updateId, reply, correction, declined } = await tellStory();
  const rows = await rowsOf(office.db, "statements");
  expect(rows.map(({ id }) => id)).toEqual([reply, correction, declined]);
  expect(rows).toMatchObject([
    {
      ...{ update: updateId, target: "ESP-S-01", kind: "reply" },
      ...{ outcome: "published", author: "Muni", days: "0", note: "" },
      words: `'${FORMULA}`,
    },
    { kind: "correction", outcome: "note", author: "Luz", days: "" },
    { outcome: "declined", words: "", link: "", reasonCode: "abusive" },
  ]);
  expect(rows[1]?.["link"]).toBe("https://diario.example/puente");
  expect(JSON.stringify(rows)).not.toContain("Canario");
  const [request, ...others] = await rowsOf(office.db, "requests");
  expect(request).toMatchObject({ update: updateId, target: "ESP-S-01" });
  expect(request?.["answeredAt"]).toBe(rows[0]?.["decidedAt"]);
  expect(others).toEqual([]);
});

test("the page counts as many, on every clock, and the package describes every cell", async () => {
  await tellStory();
  for (const knownOn of ["2026-11-21", "2020-01-01"]) {
    const clocks = { asOf: "2026-11-21", knownOn };
    const counts = await countOpenDataRows(office.db, clocks);
    const query = `?known-on=${knownOn}`;
    const tables = new Map<string, Record<string, string>[]>();
    for (const { name } of OPEN_TABLES) {
      tables.set(name, await rowsOf(office.db, name, query));
    }
    const { statements, requests } = counts;
    const expected = knownOn === "2020-01-01" ? [0, 0] : [3, 1];
    expect([statements, requests]).toEqual(expected);
    expect(tables.get("statements")).toHaveLength(statements);
    expect(tables.get("requests")).toHaveLength(requests);
    const answer = await askData(office.db, `datapackage.json${query}`);
    const described = (await answer.json()) as Descriptor;
    expect(schemaFaults(described, tables)).toEqual([]);
  }
});

test("what is hidden is veiled, and the file says so", async () => {
  const { updateId, reply } = await tellStory();
  const removals = openRemovals(office.db, office.desk.now);
  await removals.remove([office.elena, office.pedro], updateId, {
    ...{ part: "statement", partId: reply, act: "hide", ground: "privacy" },
  });
  const [row] = await rowsOf(office.db, "statements");
  expect(row).toMatchObject({
    ...{ id: reply, words: "", link: "" },
    ...{ removal: "hide", removalGround: "privacy" },
  });
  expect(row?.["removedAt"]).not.toBe("");
});
