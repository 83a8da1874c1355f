import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  acceptedCoding,
  encoded,
  fromBrotli,
  isCompressible,
} from "#app/server/http/content-coding.server";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["br;q=0.001", "br"],
  ["*", "br"],
  ["br;q=0, *", "gzip"],
  ["*;q=0", "identity"],
  ["identity", "identity"],
  ["br;q=2, gzip;q=x", "identity"],
  ["brotli", "identity"],
  [`${"x,".repeat(500)}br`, "identity"],
] as const)("%s asks for %s", (header, coding) => {
  expect(acceptedCoding(header)).toBe(coding);
});

test("what was packed is what comes out", async () => {
  const bytes = Buffer.from("El agua llegó a Espinar. ".repeat(1_000));
  expect(gunzipSync(await encoded(bytes, "gzip")).equals(bytes)).toBe(true);
  const br = await encoded(bytes, "br");
  expect(brotliDecompressSync(br).equals(bytes)).toBe(true);
  expect((await fromBrotli(br)).equals(bytes)).toBe(true);
  expect(br.length).toBeLessThan(bytes.length / 50);
  expect((await encoded(bytes, "identity")).equals(bytes)).toBe(true);
});

test.each([
  ["text/html; charset=utf-8", true],
  ["application/json; charset=utf-8", true],
  ["application/problem+json", true],
  ["application/atom+xml; charset=utf-8", true],
  ["image/svg+xml", true],
  ["image/png", false],
  ["application/pdf", false],
  ["", false],
])("%s: %s", (type, isSmaller) => {
  expect(isCompressible(type)).toBe(isSmaller);
});
