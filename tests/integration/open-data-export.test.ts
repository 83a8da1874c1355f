import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OPEN_TABLES } from "#app/domain/open-data/tables";
import { countOpenDataRows } from "#db/queries/province/open-data-counts";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { askData, everyFile, rowsOf } from "#tests/support/open-data";
import {
  CANARIES,
  FORMULA,
  tellOpenDataStory,
  type OpenDataStory,
} from "#tests/support/open-data-story";

const TODAY = { asOf: "2026-11-21", knownOn: "2026-11-21" };
let site: TestDatabase;
let story: OpenDataStory;

beforeAll(async () => {
  site = await testDatabase();
  story = await tellOpenDataStory(site.db);
});

afterAll(() => site.close());

describe("what the files hold", () => {
  test("published updates, by target and then by the day they speak of, retracted ones too", async () => {
    const rows = await rowsOf(site.db, "updates");
    expect(rows.map(({ target, id }) => `${target} ${id}`)).toEqual([
      `ESP-S-01 ${story.ordinary}`,
      `ESP-S-01 ${story.retracted}`,
      `ESP-S-02 ${story.measured}`,
      `TAR-S-01 ${story.verdict}`,
    ]);
    expect(rows[0]).toMatchObject({
      status: "in_progress",
      effectiveDate: "2020-05-01",
      group: "Vigilantes de Espinar",
      author: "Rosa",
      approvals: "1",
      evidence: "1",
      protectedEvidence: "1",
      retractedAt: "",
    });
    expect(rows[1]).toMatchObject({
      retractedReason: "evidence_does_not_show",
    });
    expect(rows[3]).toMatchObject({ author: "Tomás Ñahui", approvals: "2" });
  });

  test("public evidence, with the grade that is shown", async () => {
    const rows = await rowsOf(site.db, "evidence");
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({
      update: story.ordinary,
      place: "Yauri",
      grade: "primary",
      url: "https://diario.example/nota",
    });
  });

  test("the decisions that counted, by pseudonym", async () => {
    const rows = await rowsOf(site.db, "decisions");
    const told = rows.map(
      (row) =>
        `${row["round"]} ${row["step"]} ${row["action"]} ${row["decider"]}`,
    );
    expect(told).toEqual([
      "review 1 approve Mario",
      "review 1 approve Mario",
      "retraction 1 retract Elena",
      "review 1 approve Elena",
      "review 1 approve Mario",
      "review 3 approve Pedro",
    ]);
  });

  test("measured values that stand", async () => {
    expect(await rowsOf(site.db, "measurements")).toEqual([
      {
        target: "ESP-S-02",
        update: story.measured,
        date: "2021-06-30",
        value: "26.5",
        unit: "percent",
        indicator: "Prevalencia de anemia",
      },
    ]);
  });

  test("every promise as it stands, with codes that keep their zeros", async () => {
    const rows = await rowsOf(site.db, "targets");
    expect(rows).toHaveLength(9);
    expect(rows.find(({ code }) => code === "ESP-S-02")).toMatchObject({
      ubigeo: "0808",
      status: "in_progress",
      overdue: "true",
      progress: "0.5",
      latestValue: "26.5",
    });
  });

  test("nothing that is not public: no mail, no protected source, nothing pending, rejected or typed", async () => {
    const mails = await site.db.selectFrom("users").select("email").execute();
    const ids = await site.db.selectFrom("users").select("id").execute();
    const secret = [
      ...Object.values(CANARIES),
      ...mails.map(({ email }) => email),
      ...ids.map(({ id }) => id),
      "matches nothing",
      "Canario",
    ];
    for (const [name, bytes] of await everyFile(site.db)) {
      for (const word of secret) {
        expect(bytes.includes(word), `${name}: ${word}`).toBe(false);
      }
    }
  });

  test("as many rows as the page says", async () => {
    for (const clocks of [
      TODAY,
      { asOf: "2020-12-31", knownOn: "2026-11-21" },
      { asOf: "2026-11-21", knownOn: "2022-12-31" },
      { asOf: "2026-11-21", knownOn: "2023-03-31" },
    ]) {
      const counts = await countOpenDataRows(site.db, clocks);
      const query = `?as-of=${clocks.asOf}&known-on=${clocks.knownOn}`;
      for (const { name } of OPEN_TABLES) {
        const rows = await rowsOf(site.db, name, query);
        expect(rows.length, `${name}${query}`).toBe(counts[name]);
      }
    }
  });
});

describe("a spreadsheet", () => {
  test("runs none of the cells", async () => {
    const [, , measured] = await rowsOf(site.db, "updates");
    expect(measured?.["summary"]).toBe(`'${FORMULA}`);
    const [first] = await rowsOf(site.db, "evidence");
    expect(first?.["title"]).toBe("'+ Obra en marcha");
    const [decision] = await rowsOf(site.db, "decisions");
    expect(decision?.["note"]).toMatch(/^'@Mario/);
    for (const { name, columns } of OPEN_TABLES) {
      for (const row of await rowsOf(site.db, name)) {
        for (const [column, { type }] of Object.entries(columns)) {
          if (type !== "string") continue;
          expect(row[column], `${name}.${column}`).not.toMatch(/^[=+\-@\t\r]/);
        }
      }
    }
  });

  test("reads letters and lines right: a mark, CRLF, and a plain name to save it under", async () => {
    const answer = await askData(site.db, "updates.csv");
    expect(answer.headers.get("Content-Disposition")).toBe(
      'attachment; filename="updates.csv"',
    );
    expect(answer.headers.get("Content-Type")).toMatch(
      /^text\/csv; charset=utf-8/,
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toMatch(/^\uFEFFid,target,[^\n]*\r\n/);
    expect(bytes.toString()).toContain("Tomás Ñahui");
  });
});

describe("the two clocks", () => {
  test("as of an earlier day there is less to tell", async () => {
    const rows = await rowsOf(site.db, "updates", "?as-of=2020-12-31");
    expect(rows.map(({ target }) => target)).toEqual(["ESP-S-01", "ESP-S-01"]);
    const targets = await rowsOf(site.db, "targets", "?as-of=2020-12-31");
    const measured = targets.find(({ code }) => code === "ESP-S-02");
    expect(measured).toMatchObject({ status: "no_information", updates: "0" });
  });

  test("known on an earlier day nothing had been published, and on the day itself it had", async () => {
    expect(await rowsOf(site.db, "updates", "?known-on=2023-02-28")).toEqual(
      [],
    );
    expect(await rowsOf(site.db, "decisions", "?known-on=2023-02-28")).toEqual(
      [],
    );
    const rows = await rowsOf(site.db, "updates", "?known-on=2023-03-01");
    expect(rows).toHaveLength(4);
  });

  test("before it was taken back an update stood, and nobody had decided so", async () => {
    const before = "?known-on=2023-03-31";
    const [, stood] = await rowsOf(site.db, "updates", before);
    expect(stood).toMatchObject({
      id: story.retracted,
      retractedAt: "",
      retractedReason: "",
    });
    expect(await rowsOf(site.db, "decisions", before)).toHaveLength(5);
    const [, taken] = await rowsOf(site.db, "updates", "?known-on=2023-04-01");
    expect(taken?.["retractedAt"]).toMatch(/^2023-04-01T15:00/);
  });

  test.each(["updates.csv?as-of=ayer", "datapackage.json?known-on=2018-12-31"])(
    "%s is refused with the name of the parameter",
    async (file) => {
      const answer = await askData(site.db, file);
      expect(answer.status).toBe(400);
      const [, name] = /\?([\w-]+)/.exec(file) ?? [];
      expect(await answer.json()).toMatchObject({
        errors: [{ parameter: name }],
      });
    },
  );
});

test("a table that is none is not there", async () => {
  expect((await askData(site.db, "users.csv")).status).toBe(404);
});
