import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import {
  goodUpdate,
  PUBLISHED_TABLES,
  UPDATE_TABLES,
} from "#tests/support/abuse/forms";
import { abuseGroup } from "#tests/support/abuse/group";
import { aliveIn, MARKUP } from "#tests/support/abuse/markup";
import { textOf } from "#tests/support/abuse/rules";
import type { AbuseSite } from "#tests/support/abuse/site";
import { openDesk, source } from "#tests/support/desk";
import type { WireAnswer } from "#tests/support/page-site";

/** Where a text that was published comes out again. */
const OUTLETS = [
  "/metas/ESP-S-01",
  "/metas/ESP-S-01?lang=en",
  "/provincias/espinar",
  "/avances",
  "/avances?buscar=acta",
  "/",
  "/feed.atom",
  "/metas/ESP-S-01/feed.atom",
  "/embed/provincias/espinar",
];

const LINKS = [
  "javascript:alert(1)",
  " JaVa\tscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "//evil.test",
  "feed:javascript:alert(1)",
  "https:evil.test",
];

const IDS = [...new Set(MARKUP.map(([id]) => id))];

/** The first piece of a page as a reader's browser shows it, tags apart. */
function shown(answer: WireAnswer): string {
  return textOf(answer)
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

/** Publishes each text as a summary, a title, a place and a note. */
async function publishAll({ db, stage }: AbuseSite): Promise<void> {
  const desk = openDesk(db);
  for (const [, text] of MARKUP) {
    const id = await desk.tell(stage.cast.citizen, "ESP-S-01", {
      summary: `Dice el acta: ${text} y nada más.`,
      evidence: [
        source("diario.example", { title: `Acta ${text}`, place: text }),
      ],
    });
    await desk.decide(stage.cast.moderatorHere, id, "approve", { note: text });
  }
}

async function readAll(at: AbuseSite): Promise<WireAnswer[]> {
  const answers = [];
  for (const path of OUTLETS) answers.push(await at.as("nobody").get(path));
  return answers;
}

const CASES: AbuseCase[] = [
  {
    id: "F1",
    name: "in every text that was published",
    send: async (at) => {
      await publishAll(at);
      return await readAll(at);
    },
    answers: [200],
    changes: PUBLISHED_TABLES,
    then: (page, _at, answers) => {
      answers.forEach((answer, index) => {
        const text = textOf(answer);
        const isPage = /html/.test(answer.headers["content-type"] ?? "");
        // In a feed all of it stands as text; a browser that took it for a page would run what is left.
        if (isPage) expect(aliveIn(text), OUTLETS[index]).toBeNull();
        else expect(text).not.toMatch(/<script|<img|<svg/);
      });
      const said = shown(page);
      for (const [, text] of MARKUP) expect(said, "U7").toContain(text);
      expect(said).not.toContain("49 49");
    },
  },
  ...IDS.filter((id) => id.startsWith("F") && id !== "F1").flatMap((id) =>
    MARKUP.filter(([other]) => other === id).map(([, text]): AbuseCase => ({
      id,
      name: text,
      send: (at) =>
        at.as("citizen").post(
          "/aportar/ESP-S-01",
          goodUpdate({
            summary: `${text} y una cuadrilla trabajando en el canal`,
            "evidence[0].title": `Nota ${text}`,
            // The form comes back, with everything in its fields.
            effectiveDate: text,
          }),
        ),
      answers: [422],
      then: (answer) => {
        const page = textOf(answer);
        expect(aliveIn(page)).toBeNull();
        expect(shown(answer)).toContain(`${text} y una cuadrilla`);
        expect(page).not.toContain("__remixContext =");
      },
    })),
  ),
  ...[...LINKS, "https://user:pass@host.pe", "https://host.pe@evil.test"].map(
    (url): AbuseCase => ({
      id: url.includes("@") ? "F12" : "F3",
      name: `the link ${url}`,
      send: (at) =>
        at
          .as("citizen")
          .post("/aportar/ESP-S-01", goodUpdate({ "evidence[0].url": url })),
      answers: [422],
      then: (answer) => {
        expect(aliveIn(textOf(answer))).toBeNull();
      },
    }),
  ),
  ...["[".repeat(50_000), "*".repeat(60_000), "> ".repeat(5_000)].map(
    (summary): AbuseCase => ({
      id: "F5",
      name: `${summary.length} signs of markup`,
      send: (at) =>
        at.as("citizen").post("/aportar/ESP-S-01", goodUpdate({ summary })),
      answers: [422],
    }),
  ),
  {
    id: "F5",
    name: "as many as may be",
    send: (at) =>
      at
        .as("citizen")
        .post("/aportar/ESP-S-01", goodUpdate({ summary: "[".repeat(4_000) })),
    answers: [303],
    changes: UPDATE_TABLES,
  },
  ...['"x" onfocus=alert(1)', "<b>Rosa</b>", "Rosa\u202Easor"].map(
    (name): AbuseCase => ({
      id: "F6",
      name: `the name ${name}`,
      send: (at) =>
        at.as("nobody").post("/cuenta/crear", {
          name,
          email: "nueva@ejemplo.pe",
          password: "la laguna amanece con neblina",
        }),
      answers: [422],
      then: (answer) => {
        expect(textOf(answer)).not.toMatch(/value="[^"]*"x"/);
      },
    }),
  ),
  ...[
    "/<svg onload=alert(1)>",
    "/%3Csvg%20onload=alert(1)%3E",
    "/metas?estado=<script>alert(1)</script>",
    '/metas?as-of="><img src=x onerror=alert(1)>',
    "/provincias/<script>alert(1)</script>",
    "/metas?buscar=</title><script>alert(1)</script>",
    "/api/v1/targets?status=<script>",
  ].map((path): AbuseCase => ({
    id: "F10",
    name: path,
    send: (at) =>
      at.raw(
        `GET ${path.replaceAll(" ", "%20")} HTTP/1.1\r\nHost: 127.0.0.1:${at.site.port}\r\nConnection: close\r\n\r\n`,
      ),
    answers: [200, 400, 404],
    then: (answer) => {
      if (/html/.test(answer.headers["content-type"] ?? ""))
        expect(aliveIn(textOf(answer))).toBeNull();
    },
  })),
];

abuseGroup("F", {
  cases: CASES,
  elsewhere: [
    {
      id: "F13",
      file: "tests/abuse/naughty-strings.test.ts",
      test: "the big list of naughty strings",
    },
    {
      id: "F14",
      file: "tests/e2e/hostile-texts.test.ts",
      test: "no text that anybody published does anything in a browser",
    },
  ],
  without: {
    F7: "no province and no group has a colour of its own",
  },
});
