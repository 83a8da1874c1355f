import { connect, type Socket } from "node:net";
import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import { abuseGroup } from "#tests/support/abuse/group";
import { textOf } from "#tests/support/abuse/rules";
import type { AbuseSite } from "#tests/support/abuse/site";
import { guardCases } from "./guard-cases";
import { LONG_FORM } from "#tests/support/long-form";

const LINES = "Host: SELF\r\nConnection: close\r\n\r\n";

function raw(at: AbuseSite, text: string) {
  return at.raw(text.replaceAll("SELF", `127.0.0.1:${at.site.port}`));
}

/** Opens connections, each with the beginning of something. */
async function hold(
  { site }: AbuseSite,
  count: number,
  beginning: string,
): Promise<Socket[]> {
  return await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<Socket>((resolve) => {
          const socket = connect(site.port, "127.0.0.1", () => {
            socket.write(beginning);
            resolve(socket);
          });
          socket.on("error", () => socket.destroy());
        }),
    ),
  );
}

/** How many at once; the long form holds as many as the catalogue names. */
const AT_ONCE = LONG_FORM ? 500 : 150;

const SLOW: readonly [string, string][] = [
  ["headers that never end", "GET / HTTP/1.1\r\nHost: x\r\nA"],
  [
    "bodies that never end",
    "POST /cuenta/entrar HTTP/1.1\r\nHost: SELF\r\nOrigin: http://SELF\r\n" +
      "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 900\r\n\r\na=",
  ],
  [
    "readers who never read",
    `GET /metas HTTP/1.1\r\nHost: SELF\r\n\r\n`.repeat(5),
  ],
];

const CASES: AbuseCase[] = [
  ...guardCases("J"),
  ...SLOW.map(([name, beginning]): AbuseCase => ({
    id: "J1",
    name: `${AT_ONCE} connections with ${name}, and a reader`,
    send: async (at) => {
      const self = `127.0.0.1:${at.site.port}`;
      const slow = await hold(at, AT_ONCE, beginning.replaceAll("SELF", self));
      const answers = [];
      for (const path of ["/", "/metas", "/salud/lista"])
        answers.push(await at.as("nobody").get(path));
      for (const socket of slow) socket.destroy();
      return answers;
    },
    answers: [200],
  })),
  ...["/aportar/ESP-S-01", "/cuenta/entrar", "/admin/ajustes"].map(
    (path): AbuseCase => ({
      id: "J3",
      name: `50 MB announced to ${path}`,
      send: (at) =>
        raw(
          at,
          `POST ${path} HTTP/1.1\r\nOrigin: http://SELF\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
            `Content-Length: 50000000\r\n${LINES}a=1`,
        ),
      answers: [413],
    }),
  ),
  ...[
    "Content-Length: 3\r\nContent-Length: 4\r\n",
    "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
    "Transfer-Encoding: chunked, identity\r\n",
    "A: b\r\n c\r\n",
    "Content-Length : 3\r\n",
    "Content-Length: -1\r\n",
    "Content-Length: 1e3\r\n",
  ].map((lines): AbuseCase => ({
    id: "J5",
    name: JSON.stringify(lines),
    send: (at) => raw(at, `POST / HTTP/1.1\r\n${lines}${LINES}`),
    answers: [0, 400],
  })),
  {
    id: "J5",
    name: "an extension of a chunk without end",
    send: (at) =>
      raw(
        at,
        `POST /cuenta/entrar HTTP/1.1\r\nOrigin: http://SELF\r\nTransfer-Encoding: chunked\r\n` +
          `Content-Type: application/x-www-form-urlencoded\r\n${LINES}1;${"x".repeat(1_000_000)}`,
      ),
    answers: [0, 400, 413],
  },
  {
    id: "J6",
    name: "HTTP/1.0",
    send: (at) => raw(at, `GET /salud/viva HTTP/1.0\r\n${LINES}`),
    answers: [200],
  },
  {
    id: "J6",
    name: "300 requests in one breath",
    send: (at) =>
      raw(at, `GET /salud/viva HTTP/1.1\r\nHost: SELF\r\n\r\n`.repeat(300)),
    answers: [200],
  },
  {
    id: "J6",
    name: "a body that waits to be asked for, too large",
    send: (at) =>
      raw(
        at,
        `POST /cuenta/entrar HTTP/1.1\r\nOrigin: http://SELF\r\nExpect: 100-continue\r\n` +
          `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 50000000\r\n${LINES}`,
      ),
    answers: [100, 413],
    then: (answer) => {
      expect(textOf(answer)).toContain("demasiado");
    },
  },
  ...[
    `/metas?${Array.from({ length: 700 }, (_, i) => `a${i}=1`).join("&")}`,
    `/metas?a${"[".repeat(3_000)}`,
    `/comparar?${"provincias=espinar&".repeat(200)}`,
  ].map((path): AbuseCase => ({
    id: "J8",
    name: path.slice(0, 60),
    send: (at) => at.as("nobody").get(path),
    // The same province two hundred times is that province.
    answers: path.startsWith("/comparar") ? [200, 400] : [400, 414],
  })),
  {
    id: "J8",
    name: "10,000 boxes ticked",
    send: (at) =>
      at.as("moderatorHere").post(
        "/cuenta/intereses",
        Array.from({ length: 10_000 }, (): [string, string] => [
          "conflict",
          "espinar party",
        ]),
      ),
    answers: [400],
  },
  {
    id: "J11",
    name: "everything asked at once, on page 10,000",
    send: (at) =>
      at
        .as("nobody")
        .get(
          "/metas?buscar=agua&provincia=espinar&dimension=social&estado=in_progress&pagina=10000",
        ),
    answers: [400, 404],
  },
  {
    id: "J12",
    name: "names of fields that meet in a table",
    send: (at) =>
      at.as("citizen").post(
        "/aportar/ESP-S-01",
        Array.from({ length: 5_000 }, (_, i): [string, string] => [
          `grade[${"Aa".repeat(i % 8)}${"BB".repeat(8 - (i % 8))}${i}]`,
          "x",
        ]),
      ),
    answers: [400],
  },
  ...["bytes=0-,0-,0-", `bytes=${"0-1,".repeat(1_000)}0-1`, "bytes=9-1"].map(
    (Range): AbuseCase => ({
      id: "J14",
      name: `the range ${Range.slice(0, 20)}`,
      send: async (at) => [
        await at.as("nobody").get("/metas/ESP-S-01", { Range }),
        await at.as("nobody").get("/og/inicio.png", { Range }),
        await at.as("nobody").get("/datos/targets.csv", {
          Range,
          "If-None-Match": '"x", '.repeat(200),
        }),
      ],
      answers: [200, 416],
    }),
  ),
  ...["/og/inicio.png?w=99999", "/og/provincias/espinar.png?width=1e9"].map(
    (path): AbuseCase => ({
      id: "J15",
      name: path,
      send: (at) => at.as("nobody").get(path),
      answers: [200, 404],
      then: ({ body, status }) => {
        // The width of a PNG stands in its bytes 16 to 19.
        if (status === 200) expect(body.readUInt32BE(16)).toBe(1200);
      },
    }),
  ),
  {
    id: "J17",
    name: "200 readers who leave in the middle",
    send: async (at) => {
      const self = `127.0.0.1:${at.site.port}`;
      const handles = () => process.getActiveResourcesInfo().length;
      const before = handles();
      for (let round = 0; round < 4; round += 1) {
        const sockets = await hold(
          at,
          50,
          `GET /datos/targets.csv HTTP/1.1\r\nHost: ${self}\r\n\r\n`,
        );
        for (const socket of sockets) socket.destroy();
      }
      await expect.poll(handles, { timeout: 15_000 }).toBeLessThan(before + 20);
      return await at.as("nobody").get("/datos/targets.csv");
    },
    answers: [200],
    then: (answer) => {
      expect(textOf(answer)).toContain("ESP-S-01");
    },
  },
];

abuseGroup("J", {
  cases: CASES,
  elsewhere: [
    {
      id: "J7",
      file: "tests/unit/patterns.test.ts",
      test: "J7 no regular expression of the house",
    },
    {
      id: "J10",
      file: "tests/integration/open-data-rush.test.ts",
      test: "twenty exports at once read one after another",
    },
  ],
});
