import { connect, type AddressInfo, type Socket } from "node:net";
import type { RequestListener, Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBody } from "#app/server/http/body.server";
import { listen, stopListening } from "#app/server/listen.server";
import { keepsPace, PACE } from "#app/server/http/pace.server";

const MB = 1024 * 1024;
const minutes = (count: number) => count * 60_000;

describe("who keeps pace", () => {
  const elapsed = minutes(3);

  test("a photo of 12 MB at 1 KB a second does, all the way; at less it does not", () => {
    const seconds = (12 * MB) / 1_024;
    for (let at = 1; at <= seconds; at += 60) {
      const come = { elapsed: at * 1_000, bytes: at * 1_024, files: true };
      expect(keepsPace(come, PACE), `${at} s`).toBe(true);
    }
    expect(keepsPace({ elapsed, bytes: 1_000, files: true }, PACE)).toBe(false);
  });

  test("two minutes are everybody's; after them only forms with files go on", () => {
    const none = { bytes: 0, files: false };
    expect(keepsPace({ ...none, elapsed: minutes(2) }, PACE)).toBe(true);
    expect(keepsPace({ elapsed, bytes: MB, files: false }, PACE)).toBe(false);
  });

  test("nothing goes on for ever", () => {
    const come = { elapsed: minutes(241), bytes: 100 * MB, files: true };
    expect(keepsPace(come, PACE)).toBe(false);
  });
});

describe("a client that trickles", () => {
  // Twenty times slower than the photo below, so that a busy machine does not cut it off.
  const quick = { patience: 300, least: 200, longest: 60_000, look: 50 };
  let server: Server;
  let cut = 0;

  beforeAll(async () => {
    const answer: RequestListener = (request, response) => {
      readBody(request, MB).then(
        (body) => void response.end(`got ${body.length}`),
        () => (cut += 1),
      );
    };
    const place = { host: "127.0.0.1", port: 0 };
    server = await listen(answer, place, quick);
  });

  afterAll(() => stopListening(server));

  /** Sends 3,000 bytes, so many each 50 ms, and gives the answer. */
  async function trickle(path: string, type: string, each: number) {
    const { port } = server.address() as AddressInfo;
    const socket: Socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString()));
    socket.on("error", () => {});
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\n` +
        "Content-Length: 3000\r\nConnection: close\r\n\r\n",
    );
    let left = 3_000;
    const timer = setInterval(() => {
      if (left <= 0 || !socket.writable) return clearInterval(timer);
      socket.write("a".repeat(Math.min(each, left)));
      left -= each;
    }, 50);
    await new Promise((resolve) => socket.once("close", resolve));
    clearInterval(timer);
    return answer;
  }

  const FILES = "multipart/form-data; boundary=x";
  const WORDS = "application/x-www-form-urlencoded";

  test("sends a photo slowly and is heard to the end", async () => {
    const answer = await trickle("/aportar/ESP-S-01", FILES, 200);
    expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*got 3000$/);
  });

  test.each([
    ["a photo, byte by byte", "/aportar/ESP-S-01", FILES, 1],
    ["words, at the pace of a photo", "/aportar/ESP-S-01", WORDS, 200],
    ["a file where none belongs", "/cuenta/entrar", FILES, 200],
  ])("sends %s, and is told 408", async (_name, path, type, each) => {
    const before = cut;
    const answer = await trickle(path, type, each);
    expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*<h1>/);
    await expect.poll(() => cut).toBe(before + 1);
  });
});
