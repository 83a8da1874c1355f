import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import { textOf } from "#tests/support/abuse/rules";
import type { AbuseSite } from "#tests/support/abuse/site";

/** Forms whose words others read, beside that of an update: who sends it, where to, which text. */
const WORDS: Record<
  string,
  {
    who: Parameters<AbuseSite["as"]>[0];
    path: (at: AbuseSite) => string;
    field: string;
    rest?: Record<string, string>;
  }
> = {
  "an appeal": {
    who: "citizen",
    path: ({ stage }) => `/mis-aportes/${stage.updates.rejected}`,
    field: "words",
  },
  "a correction request": {
    who: "otherCitizen",
    path: ({ stage }) => `/avances/${stage.updates.approved}`,
    field: "words",
    rest: { kind: "correction" },
  },
  "a decision": {
    who: "moderatorHere",
    path: ({ stage }) => `/moderacion/${stage.updates.submitted}`,
    field: "note",
    rest: { round: "review", decision: "reject", reasonCode: "unclear" },
  },
  "a retraction": {
    who: "moderatorHere",
    path: ({ stage }) => `/moderacion/${stage.updates.approved}`,
    field: "note",
    rest: { decision: "retract", reasonCode: "disproved" },
  },
  "the answer to a correction request": {
    who: "moderatorHere",
    path: ({ stage }) => `/moderacion/correcciones/${stage.correction}`,
    field: "note",
    rest: { outcome: "note" },
  },
  "the name of a group": {
    who: "otherCitizen",
    path: () => "/grupos/nuevo",
    field: "name",
  },
  "what a group says of itself": {
    who: "otherCitizen",
    path: () => "/grupos/nuevo",
    field: "about",
  },
  "a group that is renamed": {
    who: "admin",
    path: ({ stage }) => `/admin/grupos/${stage.group}`,
    field: "about",
    rest: { intent: "rename", name: "Ojo" },
  },
  "the answer to a proposed group": {
    who: "moderatorHere",
    path: ({ stage }) => `/moderacion/grupos/${stage.proposal}`,
    field: "note",
    rest: { decision: "reject", reasonCode: "other" },
  },
  "the note of a removal": {
    who: "moderatorHere",
    path: ({ stage }) => `/moderacion/retirar/${stage.updates.approved}`,
    field: "note",
    rest: { act: "hide", ground: "privacy" },
  },
};

const PRIVATE = [
  "El vecino con DNI 23456789 lo vio",
  "Llame al 984 123 456 y le cuentan",
  "Escriba a rosa.quispe@ejemplo.pe ya",
];

/** I16 in every form but that of an update: what is asked about, what stays, and what an office may write. */
export const PRIVATE_WORDS: readonly AbuseCase[] = [
  ...Object.entries(WORDS).flatMap(([name, { who, path, field, rest }]) =>
    PRIVATE.map((text): AbuseCase => ({
      id: "I16",
      name: `${name}: ${text}`,
      send: (at) => at.as(who).post(path(at), { ...rest, [field]: text }),
      answers: [422],
      then: (answer) => {
        expect(textOf(answer)).toContain('name="officeData"');
        expect(textOf(answer)).toContain(text);
      },
    })),
  ),
  ...Object.entries(WORDS).map(
    ([name, { who, path, field, rest }]): AbuseCase => ({
      id: "I16",
      name: `${name}, of an office: nothing is asked twice`,
      // Something else is wrong with it, so that nothing comes of it, and the tick stays.
      send: (at) =>
        at.as(who).post(path(at), {
          ...{ ...rest, [field]: PRIVATE[1] ?? "", formToken: "x" },
          officeData: "on",
        }),
      answers: [403],
      then: (answer) => {
        expect(textOf(answer)).toMatch(/name="officeData"[^>]*checked/);
      },
    }),
  ),
  ...["Rosa 984123456", "Rosa 23456789"].map((name): AbuseCase => ({
    id: "I16",
    name: `the display name ${name}`,
    send: (at) =>
      at.as("nobody").post("/cuenta/crear", {
        ...{
          name,
          email: "otra@ejemplo.pe",
          password: "la laguna amanece con neblina",
        },
      }),
    answers: [422],
    then: (answer) => expect(textOf(answer)).toContain(name),
  })),
  {
    id: "I16",
    name: "a reply of the government with somebody's DNI",
    send: (at) =>
      at.as("government").post(`/avances/${at.stage.updates.approved}`, {
        ...{
          kind: "reply",
          submissionId: "2a4f6c1e-0b1d-4c8e-9a57-3f1d2b6c7e80",
        },
        words: "La obra la paró el señor con DNI 23456789, que no dejó pasar.",
      }),
    answers: [422],
  },
  {
    id: "I16",
    name: "a reply of the government with its own telephone and address",
    send: (at) =>
      at.as("government").post(`/avances/${at.stage.updates.approved}`, {
        ...{
          kind: "reply",
          submissionId: "2a4f6c1e-0b1d-4c8e-9a57-3f1d2b6c7e81",
        },
        words:
          "Atendemos en mesadepartes@muniespinar.gob.pe y en el 984 123 456.",
      }),
    answers: [303],
    changes: [
      ...(["statements", "statement_content", "open_statements"] as const),
      ...(["submissions", "sending_hashes", "mails"] as const),
    ],
  },
];
