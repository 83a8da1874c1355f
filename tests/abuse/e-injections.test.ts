import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import { goodUpdate, UPDATE_TABLES } from "#tests/support/abuse/forms";
import { abuseGroup } from "#tests/support/abuse/group";
import { textOf } from "#tests/support/abuse/rules";
import { SENT_QUERIES } from "./e-queries";
import { guardCases } from "./guard-cases";

const q = encodeURIComponent;

/** What a careless statement would run. */
const STATEMENTS = [
  "' OR 1=1--",
  '"',
  "\\'",
  "%27",
  "0x27",
  "1 UNION SELECT password_hash FROM users",
  "'); DROP TABLE targets;--",
  "x' AND randomblob(1000000000)--",
  "$1; SELECT pg_sleep(10)",
];

/** Addresses whose parameters are put to the database. */
const ASKING = [
  "/metas?buscar=",
  "/avances?buscar=",
  "/registro?buscar=",
  "/api/v1/targets?q=",
  "/metas?provincia=",
  "/metas?estado=",
  "/metas?as-of=",
  "/registro/",
  "/metas/",
  "/provincias/",
  "/api/v1/plans/",
  "/evidencia/",
];

/** Texts that are no JSON that this site wrote, for whoever checks a kept entry. */
const NO_ENTRIES = [
  `{"type":"plan_published","type":"x"}`,
  `${"[".repeat(900)}${"]".repeat(900)}`,
  `{"a":1e400}`,
  `{"a":"\\ud800"}`,
  `{"__proto__":{"role":"admin"}}`,
  `{"constructor":{"prototype":{"role":"admin"}}}`,
  `[`,
  `null`,
];

const CASES: AbuseCase[] = [
  ...guardCases("E"),
  ...SENT_QUERIES,
  ...STATEMENTS.map((text): AbuseCase => ({
    id: "E4",
    name: `${text} in every parameter`,
    send: async (at) => {
      const answers = [];
      for (const path of ASKING)
        answers.push(await at.as("nobody").get(`${path}${q(text)}`));
      for (const path of ["/admin/personas?buscar=", "/admin/personas/"])
        answers.push(await at.as("admin").get(`${path}${q(text)}`));
      for (const path of ["/moderacion?provincia=", "/moderacion/"])
        answers.push(await at.as("moderatorHere").get(`${path}${q(text)}`));
      return answers;
    },
    answers: [200, 400, 404],
    then: (_answer, _at, answers) => {
      for (const answer of answers)
        expect(textOf(answer)).not.toMatch(/matches nothing|argon2/);
    },
  })),
  ...STATEMENTS.map((text): AbuseCase => ({
    id: "E4",
    name: `${text} in every field`,
    send: (at) =>
      at.as("citizen").post(
        "/aportar/ESP-S-01",
        goodUpdate({
          summary: `Dice el acta: ${text} y nada más.`,
          "evidence[0].title": `Acta ${text}`,
          "evidence[0].place": text,
        }),
      ),
    answers: [303],
    changes: UPDATE_TABLES,
    then: async ({ headers }, at) => {
      const page = await at.as("citizen").get(String(headers.location));
      const said = textOf(page)
        .replaceAll("&#x27;", "'")
        .replaceAll("&quot;", '"');
      expect(said, "U7").toContain(text);
    },
  })),
  ...[
    "submissionId",
    "updateId",
    "version",
    "status",
    "effectiveDate",
    "measuredValue",
    "groupId",
    "reason",
    "evidence[0].kind",
    "evidence[0].url",
    "evidence[0].date",
    "evidence[0].received",
    "evidence[0].visibility",
    "intent",
  ].map((name): AbuseCase => ({
    id: "E4",
    name: `a statement as ${name}`,
    send: (at) =>
      at
        .as("citizen")
        .post("/aportar/ESP-S-01", goodUpdate({ [name]: "' OR 1=1--" })),
    answers: [404, 409, 422],
  })),
  ...[
    "summary",
    "evidence[0].title",
    "evidence[0].url",
    "submissionId",
    "intent",
  ].map((name): AbuseCase => ({
    id: "E9",
    name: `NUL in ${name}`,
    send: (at) =>
      at
        .as("citizen")
        .post(
          "/aportar/ESP-S-01",
          goodUpdate({ [name]: "La obra empezó\u0000 y hay una cuadrilla" }),
        ),
    answers: [400, 422],
  })),
  {
    id: "E10",
    name: "33,000 grades in one decision",
    send: (at) =>
      at.as("moderatorHere").post(
        `/moderacion/${at.stage.updates.submitted}`,
        Array.from({ length: 33_000 }, (_, i): [string, string] => [
          `grade[e${i}]`,
          "primary",
        ]),
      ),
    answers: [400, 413],
  },
  {
    id: "E11",
    name: "a name that writes a line of the log",
    send: (at) =>
      at.as("nobody").post("/cuenta/crear", {
        name: "x\n2026 INFO admin login \u001B[31m",
        email: "x\r\n@ejemplo.pe",
        password: "la laguna amanece con neblina",
      }),
    answers: [422],
  },
  {
    id: "E11",
    name: "an address that writes a line of the log",
    send: (at) => at.as("nobody").get("/metas/%E2%80%A8%7B%22level%22:60%7D"),
    answers: [404],
    then: (_answer, { log }) => {
      expect(log.every((line) => Number(line["level"]) < 60)).toBe(true);
    },
  },
  ...NO_ENTRIES.map((entry): AbuseCase => ({
    id: "E16",
    name: `a kept entry ${entry.slice(0, 40)}`,
    send: (at) =>
      at
        .as("nobody")
        .get(
          `/registro/verificar?prueba=${q("c2sp.org/tlog-proof@v1\n")}&entrada=${q(entry)}`,
        ),
    answers: [200, 400],
    then: () => {
      expect(({} as Record<string, unknown>)["role"]).toBeUndefined();
    },
  })),
  {
    id: "E16",
    name: "JSON to a form",
    send: (at) =>
      at.as("citizen").ask("POST", "/aportar/ESP-S-01", {
        headers: {
          Origin: at.site.origin,
          "Content-Type": "application/json",
        },
        body: `${"[".repeat(10_000)}`,
      }),
    answers: [415],
  },
];

abuseGroup("E", {
  cases: CASES,
  elsewhere: [
    {
      id: "E12",
      file: "tests/integration/mails.test.ts",
      test: "E12 a subject with a line break",
    },
    {
      id: "E14",
      file: "tests/unit/open-data/cell.test.ts",
      test: "HYPERLINK",
    },
    {
      id: "E17",
      file: "tests/abuse/f-markup.test.ts",
      test: "in every text that was published",
    },
    {
      id: "E18",
      file: "tests/abuse/files.test.ts",
      test: "G15, E18 names are shown as text",
    },
  ],
});
