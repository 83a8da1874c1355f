import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import { textOf } from "#tests/support/abuse/rules";

/** Spellings of the administrators' room. */
const DISGUISES = [
  "/moderacion/..;/admin",
  "//admin",
  "/%61dmin",
  "/admin%00",
  "/ADMIN",
  "/admin/",
  "/admin.",
  "/admin%20",
  "/admin;x=1",
  "/./admin",
  "/admin%2f",
  "/%2e/admin",
  "/admin%c0%af",
];

/** Addresses by which somebody would get into a room that is not theirs. */
export const ADDRESSES_OF_ROOMS: AbuseCase[] = [
  ...DISGUISES.map((path): AbuseCase => ({
    id: "B12",
    name: path,
    send: (at) => at.as("citizen").get(path),
    answers: [400, 403, 404],
    then: (answer) => {
      expect(textOf(answer)).not.toContain("Personas y papeles");
    },
  })),
  ...[
    "/metas?provincia=espinar&provincia=tarata",
    "/metas?provincia[]=espinar",
    "/api/v1/targets?province[$ne]=x",
    "/api/v1/updates?target=ESP-S-01&target=x",
  ].map((path): AbuseCase => ({
    id: "B13",
    name: path,
    send: (at) => at.as("nobody").get(path),
    answers: [400, 422],
  })),
  ...[
    "/mis-aportes",
    "/cuenta/seguridad",
    "/cuenta/seguridad/mis-datos.json",
    "/aportar/ESP-S-01",
  ].map((path): AbuseCase => ({
    id: "B20",
    name: `${path}, then somebody else behind the same proxy`,
    send: async (at) => [
      await at.as("citizen").get(path),
      await at.as("nobody").get(path),
    ],
    answers: [200, 303],
    then: (mine, _at, [, theirs]) => {
      expect(mine.status).toBe(200);
      expect(mine.headers["cache-control"]).toMatch(/no-store/);
      expect(mine.headers["etag"]).toBeUndefined();
      expect(theirs?.status).toBe(303);
    },
  })),
];
