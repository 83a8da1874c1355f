import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import { textOf } from "#tests/support/abuse/rules";

const EVIL = "https://evil.test";

/** Ways to another site that browsers have fallen for. */
const WAYS_OUT = [
  "//evil.test",
  "/\\evil.test",
  "\\\\evil.test",
  "https:evil.test",
  "https://evil.test",
  "javascript:alert(1)",
  "/\t/evil.test",
  "data:text/html,x",
  "/%09/evil.test",
  "/%5cevil.test",
  "///evil.test",
  "/\r\nSet-Cookie:x=1",
];

/** Pages of each kind: for everybody, for people with an account, not there. */
const PAGES = [
  "/",
  "/metas/ESP-S-01",
  "/cuenta/entrar",
  "/mis-aportes",
  "/no-hay",
];

/** Pages that are framed, read, kept or led on by somebody else. */
export const READ_BY_OTHERS: AbuseCase[] = [
  ...PAGES.map((path): AbuseCase => ({
    id: "D13",
    name: `${path} in a frame`,
    send: (at) => at.as("nobody").get(path),
    answers: [200, 303, 404],
    then: (answer) => {
      const { headers } = answer;
      expect(headers["content-security-policy"]).toContain(
        "frame-ancestors 'none'",
      );
      expect(headers["x-frame-options"]).toBe("DENY");
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    },
  })),
  {
    id: "D13",
    name: "the one page that is made for frames",
    send: (at) => at.as("nobody").get("/embed/provincias/espinar"),
    answers: [200],
    then: (answer) => {
      const { headers } = answer;
      expect(headers["content-security-policy"]).toContain("frame-ancestors *");
      expect(headers["x-frame-options"]).toBeUndefined();
    },
  },
  ...[
    "/",
    "/mis-aportes",
    "/cuenta/seguridad/mis-datos.json",
    "/metas/ESP-S-01",
  ].map((path): AbuseCase => ({
    id: "D14",
    name: `another site's script asks for ${path}`,
    send: (at) => at.as("citizen").get(path, { Origin: EVIL }),
    answers: [200],
    then: (answer) => {
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    },
  })),
  {
    id: "D14",
    name: "open data to everybody, credentials to nobody",
    send: (at) => at.as("citizen").get("/api/v1/targets", { Origin: EVIL }),
    answers: [200],
    then: (answer) => {
      expect(answer.headers["access-control-allow-origin"]).toBe("*");
      expect(
        answer.headers["access-control-allow-credentials"],
      ).toBeUndefined();
    },
  },
  ...WAYS_OUT.map((next): AbuseCase => ({
    id: /[\r\n]/.test(next) ? "D15" : "D16",
    name: `leads on to ${JSON.stringify(next)}`,
    send: (at) =>
      at.as("citizen").get(`/cuenta/entrar?next=${encodeURIComponent(next)}`),
    answers: [303],
    then: (answer) => {
      expect(answer.headers.location).toBe("/mis-aportes");
      expect(answer.headers["set-cookie"]).toBeUndefined();
    },
  })),
  ...[
    "/mis-aportes/x.css",
    "/cuenta/seguridad/x.css",
    "/mis-aportes;x.css",
    "/cuenta/seguridad/mis-datos.json/x.png",
  ].map((path): AbuseCase => ({
    id: "D17",
    name: `a private page as ${path}`,
    send: (at) => at.as("citizen").get(path),
    answers: [404],
    then: (answer) => {
      expect(answer.headers["cache-control"]).toBe("no-store");
    },
  })),
  {
    id: "D17",
    name: "pretends to be a proxy",
    send: async (at) => {
      const as = {
        "X-Forwarded-Host": "evil.test",
        "X-Original-URL": "/admin",
        Forwarded: "host=evil.test",
      };
      return [
        await at.as("nobody").get("/metas/ESP-S-01?x=1", as),
        await at.as("nobody").get("/metas/ESP-S-01?x=1"),
      ];
    },
    answers: [200],
    then: (_answer, _at, answers) => {
      for (const answer of answers)
        expect(textOf(answer)).not.toContain("evil.test");
    },
  },
];
