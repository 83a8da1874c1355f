import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import {
  goodUpdate,
  SIGN_UP_TABLES,
  UPDATE_TABLES,
} from "#tests/support/abuse/forms";
import { abuseGroup } from "#tests/support/abuse/group";
import { textOf } from "#tests/support/abuse/rules";
import type { Who } from "#tests/support/matrix/cast";
import { ADDRESSES_OF_ROOMS } from "./b-addresses";
import { guardCases } from "./guard-cases";

const APPROVAL = {
  version: "1",
  contentHash: "0".repeat(64),
  decision: "approve",
};

const CASES: AbuseCase[] = [
  ...guardCases("B"),
  ...(["citizen", "nobody", "government"] satisfies Who[]).flatMap((who) =>
    [
      "/moderacion.data",
      "/admin/personas.data",
      "/admin?_data=routes%2Fadmin",
      "/_root.data",
      "/__manifest?p=/admin",
    ].map((path): AbuseCase => ({
      id: "B3",
      name: `${path} as ${who}`,
      send: (at) => at.as(who).get(path),
      answers: [404],
      then: (answer) => {
        expect(textOf(answer)).not.toMatch(/"(?:actor|email|roles)"/);
      },
    })),
  ),
  {
    id: "B4",
    name: "an update that says it is approved",
    send: (at) =>
      at.as("citizen").post("/aportar/ESP-S-01", {
        ...goodUpdate(),
        state: "approved",
        published: "1",
        "evidence[0].grade": "primary",
      }),
    answers: [303],
    changes: UPDATE_TABLES,
    then: async ({ headers }, { db }) => {
      const id = String(headers.location).split("/").at(-1) ?? "";
      const update = await db
        .selectFrom("updates")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      expect(update.state).toBe("submitted");
    },
  },
  {
    id: "B4",
    name: "an update whose status is a state",
    send: (at) =>
      at
        .as("citizen")
        .post("/aportar/ESP-S-01", goodUpdate({ status: "approved" })),
    answers: [422],
  },
  {
    id: "B6",
    name: "a sign-up that asks for a role",
    send: (at) =>
      at.as("nobody").post("/cuenta/crear", {
        name: "Beto Huallpa",
        email: "beto@ejemplo.pe",
        password: "la laguna amanece con neblina",
        role: "admin",
        scopes: "*",
        constructor: "x",
      }),
    answers: [303],
    changes: SIGN_UP_TABLES,
    then: async (_answer, { db }) => {
      const roles = await db
        .selectFrom("user_roles")
        .innerJoin("users", "users.id", "user_roles.user_id")
        .select("role")
        .where("users.display_name", "=", "Beto Huallpa")
        .execute();
      expect(roles).toEqual([{ role: "citizen" }]);
      expect(({} as Record<string, unknown>)["role"]).toBeUndefined();
    },
  },
  ...[
    "role[]",
    "__proto__[role]",
    "constructor.prototype.role",
    "role[$ne]",
  ].map((name): AbuseCase => ({
    id: "B6",
    name: `a field called ${name}`,
    send: (at) =>
      at.as("citizen").post("/cuenta/seguridad/correo", {
        email: "otra@ejemplo.pe",
        [name]: "admin",
      }),
    answers: [400],
    then: () => {
      expect(({} as Record<string, unknown>)["role"]).toBeUndefined();
    },
  })),
  {
    id: "B7",
    name: "a form that asks to be another method",
    send: (at) =>
      at
        .as("citizen")
        .post(
          `/mis-aportes/${at.stage.updates.submitted}`,
          { _method: "delete", words: "" },
          { "X-HTTP-Method-Override": "DELETE" },
        ),
    answers: [400],
  },
  ...(["moderatorElsewhere", "government", "citizen"] satisfies Who[]).map(
    (who): AbuseCase => ({
      id: who === "government" ? "B9" : "B8",
      name: `${who} decides on what is Espinar's`,
      send: (at) =>
        at.as(who).post(`/moderacion/${at.stage.updates.submitted}`, APPROVAL),
      answers: [403],
    }),
  ),
  ...[
    "/admin/ajustes",
    "/admin/planes/ESP",
    "/admin/planes/nuevo",
    "/aportar/ESP-S-01",
  ].map((path): AbuseCase => ({
    id: "B9",
    name: `the municipality's account sends ${path}`,
    send: (at) => at.as("government").post(path, goodUpdate()),
    answers: [403],
  })),
  {
    id: "B11",
    name: "somebody suspended sends what they wrote",
    send: (at) => at.as("suspended").post("/aportar/ESP-S-01", goodUpdate()),
    answers: [403],
    then: (answer) => {
      // Nothing typed is lost: it stands in the form again.
      expect(textOf(answer)).toContain("La obra empezó y hay una cuadrilla");
    },
  },
  ...ADDRESSES_OF_ROOMS,
  {
    id: "B13",
    name: "a field sent twice",
    send: (at) =>
      at
        .as("moderatorHere")
        .post(`/moderacion/${at.stage.updates.submitted}`, [
          ...Object.entries(APPROVAL),
          ["decision", "reject"],
        ]),
    answers: [400],
  },
  {
    id: "B15",
    name: "an update of one promise sent to another",
    send: (at) =>
      at.as("citizen").post(
        "/aportar/ESP-E-04",
        goodUpdate({
          updateId: at.stage.updates.changes_requested,
          version: "1",
        }),
      ),
    answers: [403, 422],
  },
  {
    id: "B15",
    name: "somebody else's update",
    send: (at) =>
      at.as("otherCitizen").post(
        "/aportar/ESP-S-01",
        goodUpdate({
          updateId: at.stage.updates.changes_requested,
          version: "1",
        }),
      ),
    answers: [403, 404, 422],
  },
];

abuseGroup("B", {
  cases: CASES,
  elsewhere: [
    {
      id: "B2",
      file: "tests/abuse/files-of-people.test.ts",
      test: "B2 a file that waits",
    },
    {
      id: "B16",
      file: "tests/stories/rosa-leaves.test.ts",
      test: "B16 the last administrator stays",
    },
  ],
  without: {
    B10: "there are no auditor accounts: whoever audits reads what everybody reads",
    B17: "exports are public: there are no signed links to them",
  },
});
