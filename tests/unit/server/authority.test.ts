import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOwnSending, originOfHost } from "#app/server/http/authority.server";

const local = {
  host: "127.0.0.1",
  port: 3000,
  origin: new URL("http://localhost:3000"),
};
const published = {
  host: "127.0.0.1",
  port: 3000,
  origin: new URL("https://prometido.pe"),
};

describe("the names this site goes by", () => {
  test.each([
    ["localhost:3000", "http://localhost:3000"],
    ["LOCALHOST:3000", "http://localhost:3000"],
    ["127.0.0.1:3000", "http://127.0.0.1:3000"],
    ["[::1]:3000", "http://[::1]:3000"],
    ["localhost:3001", null],
    ["localhost", null],
    ["evil.test:3000", null],
    ["localhost.evil.test:3000", null],
    ["", null],
    [undefined, null],
  ])("on one's own machine %s is %s", (host, origin) => {
    expect(originOfHost(host, local)).toBe(origin);
  });

  test.each([
    ["prometido.pe", "https://prometido.pe"],
    ["prometido.pe:443", "https://prometido.pe"],
    ["prometido.pe:80", null],
    ["localhost:3000", null],
    ["127.0.0.1:3000", null],
    ["www.prometido.pe", null],
  ])("in public %s is %s", (host, origin) => {
    expect(originOfHost(host, published)).toBe(origin);
  });

  test("a server that listens to the whole network knows no loopback names", () => {
    const open = { ...local, host: "0.0.0.0" };
    expect(originOfHost("127.0.0.1:3000", open)).toBeNull();
    expect(originOfHost("localhost:3000", open)).toBe("http://localhost:3000");
  });
});

describe("who sent it", () => {
  const own = "http://localhost:3000";

  test.each([
    [{ origin: own }, true],
    [{ origin: own, fetchSite: "same-origin" }, true],
    [{ origin: own, fetchSite: "cross-site" }, false],
    [{ fetchSite: "same-origin" }, true],
    [{ fetchSite: "none" }, true],
    [{ fetchSite: "same-site" }, false],
    [{}, true],
    [{ origin: "null" }, false],
    [{ origin: "" }, false],
    [{ origin: "https://localhost:3000" }, false],
  ])("%o: %s", (headers, isOwn) => {
    expect(isOwnSending(headers, own)).toBe(isOwn);
  });

  test("no other text passes for our origin", () => {
    fc.assert(
      fc.property(fc.string(), (origin) => {
        fc.pre(origin !== own);
        return !isOwnSending({ origin }, own);
      }),
    );
  });
});
