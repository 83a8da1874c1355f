import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import { goodUpdate } from "#tests/support/abuse/forms";
import { textOf } from "#tests/support/abuse/rules";
import type { AbuseSite } from "#tests/support/abuse/site";
import { ADMIN_EXPECTATIONS } from "#tests/support/matrix/admin-expectations";
import type { Who } from "#tests/support/matrix/cast";
import { CITIZEN_EXPECTATIONS } from "#tests/support/matrix/citizen-expectations";
import { MODERATION_EXPECTATIONS } from "#tests/support/matrix/moderation-expectations";
import type { WireAnswer } from "#tests/support/page-site";
import { pathOf, ROUTES } from "#tests/support/route-table";
import { guardCases } from "./guard-cases";

const EVIL = "https://evil.test";

const ROOMS = {
  ...ADMIN_EXPECTATIONS,
  ...CITIZEN_EXPECTATIONS,
  ...MODERATION_EXPECTATIONS,
};

const OPENERS = ["citizen", "moderatorHere", "admin"] satisfies Who[];

const OPENED = [200, 303, 400, 403, 404, 409, 503];

/** Opens one address of every route. */
async function openEverything(at: AbuseSite, who: Who): Promise<WireAnswer[]> {
  const answers: WireAnswer[] = [];
  for (const path of ROUTES.map(pathOf)) {
    const staged = ROOMS[path]?.find(({ at: place }) => place !== undefined);
    const known = path
      .replace(":slug", "espinar")
      .replace(":code", "ESP-S-01")
      .replace(":position", "1");
    answers.push(await at.as(who).get(staged?.at?.(at.stage) ?? known));
  }
  return answers;
}

/** Forms and addresses that another site makes somebody send. */
export const SENT_BY_OTHERS: AbuseCase[] = [
  ...guardCases("D"),
  ...[
    "/datos/targets.csv",
    "/feed.atom",
    "/og/inicio.png",
    "/moderacion/x/turno",
  ].map((path): AbuseCase => ({
    id: "D2",
    name: `a form of another site to ${path}`,
    send: (at) => at.as("moderatorHere").post(path, {}, { Origin: EVIL }),
    answers: [403],
  })),
  {
    id: "D4",
    name: "a form of another site to an update's data",
    send: (at) =>
      at
        .as("citizen")
        .post("/aportar/ESP-S-01.data", goodUpdate(), { Origin: EVIL }),
    answers: [403],
  },
  {
    id: "D7",
    name: "a whole update from another site",
    send: (at) =>
      at
        .as("citizen")
        .post("/aportar/ESP-S-01", goodUpdate(), { Origin: EVIL }),
    answers: [403],
  },
  {
    id: "D7",
    name: "without Origin, from a page of a site beside ours",
    send: (at) =>
      at.as("citizen").post("/aportar/ESP-S-01", goodUpdate(), {
        Origin: null,
        "Sec-Fetch-Site": "same-site",
      }),
    answers: [403],
  },
  {
    id: "D7",
    name: "without a token",
    send: (at) =>
      at
        .as("citizen")
        .post("/aportar/ESP-S-01", { ...goodUpdate(), formToken: "" }),
    answers: [403],
    then: (answer) => {
      expect(textOf(answer)).toContain("La obra empezó y hay una cuadrilla");
    },
  },
  {
    id: "D7",
    name: "with the token of somebody else",
    send: (at) =>
      at.as("citizen").post("/aportar/ESP-S-01", {
        ...goodUpdate(),
        formToken: at.as("otherCitizen").token,
      }),
    answers: [403],
  },
  ...OPENERS.map((who): AbuseCase => ({
    id: "D10",
    name: `every address is opened by ${who}`,
    send: (at) => openEverything(at, who),
    answers: OPENED,
    // The secret that a page shows is kept until it is enrolled.
    changes: ["totp_secrets"],
  })),
  ...OPENERS.map((who): AbuseCase => ({
    id: "D10",
    name: `every address is opened by ${who} again`,
    send: (at) => openEverything(at, who),
    answers: OPENED,
  })),
  {
    id: "D12",
    name: "a visitor is signed in by a form of somebody else's",
    send: (at) =>
      at.as("nobody").post("/cuenta/entrar", {
        email: "rosa@example.org",
        password: "contraseña-de-otra-persona",
        formToken: at.as("citizen").token,
      }),
    answers: [403],
  },
];
