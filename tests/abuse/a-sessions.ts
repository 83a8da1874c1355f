import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import type { AbuseSite } from "#tests/support/abuse/site";
import type { Who } from "#tests/support/matrix/cast";

const ROOM = "/mis-aportes";

/** Somebody's session is open; something happens; the same cookie asks again. */
function afterwards(
  name: string,
  who: Who,
  happens: (at: AbuseSite, id: string) => Promise<{ status: number }>,
  changes: AbuseCase["changes"],
): AbuseCase {
  return {
    id: "A8",
    name: `the cookie of a session after ${name}`,
    send: async (at) => {
      const kept = await at.fresh(who);
      expect((await kept.get(ROOM)).status).toBe(200);
      const { id = "" } = who === "nobody" ? {} : at.stage.cast[who];
      expect((await happens(at, id)).status).toBe(303);
      const before = kept.post(ROOM, {});
      return [await kept.get(ROOM), await before];
    },
    answers: [303, 405],
    then: (answer) => {
      expect(answer.headers.location).toMatch(/^\/cuenta\/entrar/);
    },
    changes: ["sessions", ...(changes ?? [])],
  };
}

const ROLE_TABLES = [
  ...(["user_roles", "record_entries", "record_nodes_cache"] as const),
  ...(["record_head", "record_subjects_cache", "mails"] as const),
] as const;

/** Cookies that are no session of this site. */
const FORGED: readonly [string, string][] = [
  ["of the right shape", `s=${"A".repeat(43)}`],
  ["cut short", "s=AAAA"],
  ["of four kilobytes", `s=${"A".repeat(4_096)}`],
  ["empty", "s="],
  ["with a path in it", "s=../../etc/passwd"],
  ["with SQL in it", "s=' OR 1=1--"],
  ["with a NUL's code", "s=%00"],
  ["of the name for https", `__Host-s=${"A".repeat(43)}`],
  ["without a name", "=AAAA; ;;;; s"],
];

export const SESSIONS: AbuseCase[] = [
  ...FORGED.map(([name, cookie]): AbuseCase => ({
    id: "A9",
    name: `a cookie ${name}`,
    send: (at) => at.as("nobody").get(ROOM, { Cookie: cookie }),
    answers: [303],
  })),
  {
    id: "A9",
    name: "a good cookie twice, and a good one beside a bad one",
    send: async (at) => {
      const { cookie } = at.as("citizen");
      const bad = `s=${"B".repeat(43)}`;
      const ask = (Cookie: string) => at.as("nobody").get(ROOM, { Cookie });
      return [
        await ask(`${cookie}; ${cookie}`),
        await ask(`${bad}; ${cookie}`),
        await ask(`${cookie}; ${bad}`),
      ];
    },
    answers: [303],
  },
  {
    id: "A9",
    name: "the form token of somebody else",
    send: (at) => {
      const { token } = at.as("otherCitizen");
      return at
        .as("citizen")
        .post("/cuenta/seguridad", { formToken: token, session: "x" });
    },
    answers: [403],
  },
  {
    id: "A9",
    name: "a cookie with a line break",
    send: (at) =>
      at.raw(
        `GET ${ROOM} HTTP/1.1\r\nHost: 127.0.0.1:${at.site.port}\r\n` +
          "Cookie: s=AAAA\rSet-Cookie: s=BBBB\r\nConnection: close\r\n\r\n",
      ),
    answers: [400],
  },
  // Whatever ends sessions comes last, since all cases share them.
  {
    id: "A8",
    name: "the cookie of a session after signing out",
    send: async (at) => {
      const kept = await at.fresh("citizen");
      expect((await kept.post("/cuenta/salir", {})).status).toBe(303);
      return await kept.get(ROOM);
    },
    answers: [303],
    changes: ["sessions"],
  },
  afterwards(
    "its owner chose another password elsewhere",
    "citizen",
    async (at) => {
      const elsewhere = await at.fresh("citizen");
      return await elsewhere.post("/cuenta/seguridad/contrasena", {
        password: "cinco llamas cruzan el puente",
      });
    },
    ["users", "mails", "sign_in_failures"],
  ),
  afterwards(
    "its owner got another role",
    "otherCitizen",
    (at, id) =>
      at.as("admin").post(`/admin/personas/${id}`, {
        intent: "grant",
        role: "moderator",
        scope: "tarata",
      }),
    ROLE_TABLES,
  ),
  afterwards(
    "its owner was suspended",
    "moderatorElsewhere",
    (at, id) =>
      at.as("admin").post(`/admin/personas/${id}`, {
        intent: "suspend",
        reason: "impersonation",
      }),
    ["users", ...ROLE_TABLES],
  ),
];
