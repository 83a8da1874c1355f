import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import { PUBLISHED_TABLES } from "#tests/support/abuse/forms";
import { abuseGroup } from "#tests/support/abuse/group";
import { textOf } from "#tests/support/abuse/rules";
import { openDesk } from "#tests/support/desk";

const CASES: AbuseCase[] = [
  {
    id: "M3",
    name: "nothing that is public leads from an update to the account behind it",
    send: async (at) => {
      const desk = openDesk(at.db);
      const { citizen, moderatorHere } = at.stage.cast;
      for (const code of ["ESP-S-01", "ESP-E-04"]) {
        const id = await desk.tell(citizen, code);
        await desk.decide(moderatorHere, id, "approve");
      }
      const paths = [
        ...["/metas/ESP-S-01", "/metas/ESP-E-04", "/avances", "/feed.atom"],
        ...["/api/v1/updates", "/datos/updates.csv", "/datos/evidence.csv"],
        ...["/datos/decisions.csv", "/registro", "/moderadores"],
      ];
      const answers = [];
      for (const path of paths) answers.push(await at.as("nobody").get(path));
      return answers;
    },
    answers: [200],
    changes: PUBLISHED_TABLES,
    then: (_answer, { stage }, answers) => {
      for (const answer of answers) {
        const text = textOf(answer);
        for (const { id } of Object.values(stage.cast))
          expect(text).not.toContain(id);
        expect(text).not.toContain("@example.org");
      }
    },
  },
];

const UNSEEN = "no page shows a moderator who is behind a pseudonym";

abuseGroup("M", {
  cases: CASES,
  elsewhere: [
    {
      id: "M1",
      file: "tests/abuse/privacy-canary.test.ts",
      test: "what is private is not in what anybody may read",
    },
    {
      id: "M4",
      file: "tests/abuse/every-page.test.ts",
      test: "the log names no whole address",
    },
    {
      id: "M7",
      file: "tests/unit/mail-text.test.ts",
      test: "M7 %s has a subject that tells nothing",
    },
    { id: "M8", file: "tests/support/stage.ts", test: "asked ${origin}" },
    {
      id: "M9",
      file: "tests/stories/rosa-leaves.test.ts",
      test: "Rosa deletes her account",
    },
    {
      id: "M10",
      file: "tests/stories/rosa-covers-faces.test.ts",
      test: "Rosa covers two faces before anybody sees her photo",
    },
    {
      id: "M10",
      file: "tests/stories/mario-looks-before-he-publishes.test.ts",
      test: "Mario cannot publish Rosa's photo before he says what he looked for in it",
    },
  ],
  without: { M5: UNSEEN, M6: UNSEEN },
});
