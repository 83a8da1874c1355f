import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import { abuseGroup } from "#tests/support/abuse/group";
import { textOf } from "#tests/support/abuse/rules";
import type { Who } from "#tests/support/matrix/cast";

const CASES: AbuseCase[] = (
  ["nobody", "citizen", "government"] satisfies Who[]
).map((who): AbuseCase => ({
  id: "N11",
  name: `${who} looks for what waits and who reads it`,
  send: async (at) => [
    await at.as(who).get("/moderacion"),
    await at.as(who).get(`/moderacion/${at.stage.updates.submitted}`),
    await at.as(who).get(`/moderacion/${at.stage.updates.submitted}/turno`),
  ],
  answers: [303, 403],
  then: (_answer, _at, answers) => {
    for (const answer of answers)
      expect(textOf(answer)).not.toMatch(/Mario|Elena|La obra empezó/);
  },
}));

abuseGroup("N", {
  cases: CASES,
  elsewhere: [
    {
      id: "N2",
      file: "tests/integration/queue-lines.test.ts",
      test: "N2 thirty people tell the same of one promise",
    },
    {
      id: "N3",
      file: "tests/integration/queue-photos.test.ts",
      test: "N3 the same picture",
    },
    {
      id: "N4",
      file: "tests/integration/queue-photos.test.ts",
      test: "N3 the same picture",
    },
    {
      id: "N7",
      file: "tests/stories/nobody-publishes-alone.test.ts",
      test: "N7: at two in the morning",
    },
    {
      id: "N10",
      file: "tests/stories/nobody-publishes-alone.test.ts",
      test: "N10: three of Espinar's seven targets",
    },
    {
      id: "N8",
      file: "tests/integration/appointments.test.ts",
      test: "N8 one administrator appoints ten people",
    },
    {
      id: "N9",
      file: "tests/integration/appeal-update.test.ts",
      test: "N9: one person has one open appeal on a promise",
    },
  ],
});
