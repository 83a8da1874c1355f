import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cookieHeader, readCookie } from "#app/server/http/cookie.server";
import { newSessionId } from "#app/server/account/session-id.server";

const HTTP = new URL("http://localhost:3000");
const HTTPS = new URL("https://loprometido.example");
const id = newSessionId();

describe("what a browser is told", () => {
  test("on https the cookie is bound to this host, to https and to no script", () => {
    expect(cookieHeader("s", id, 60.9, HTTPS)).toBe(
      `__Host-s=${id}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure`,
    );
  });

  test("on http it cannot be", () => {
    expect(cookieHeader("s", "", 0, HTTP)).toBe(
      "s=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0",
    );
  });
});

describe("what a browser says", () => {
  test("a cookie is found among others, and another kind's is not", () => {
    const header = `theme=dark; s=${id}; v=${newSessionId()}`;
    expect(readCookie(header, "s", HTTP)).toBe(id);
    expect(readCookie(`v=${id}; xs=${id}`, "s", HTTP)).toBeNull();
  });

  test("a cookie without the host's prefix says nothing on https", () => {
    expect(readCookie(`s=${id}`, "s", HTTPS)).toBeNull();
    expect(readCookie(`__Host-s=${id}`, "s", HTTPS)).toBe(id);
  });

  test.each([
    ["none", null],
    ["an empty one", "s="],
    ["a short one", `s=${id.slice(1)}`],
    ["a long one", `s=${id}a`],
    ["one of 4 KB", `s=${"a".repeat(4096)}`],
    ["one with a line break", `s=${id.slice(2)}\r\n`],
    ["one in quotes", `s="${id}"`],
    ["the same one twice", `s=${id}; s=${id}`],
    ["two different ones", `s=${id}; s=${newSessionId()}`],
    ["two in two headers", `s=${id}, s=${newSessionId()}`],
    ["a planted one beside ours", `s=x; s=${id}`],
  ])("%s makes a visitor", (_, header) => {
    expect(readCookie(header, "s", HTTP)).toBeNull();
  });

  test("whatever comes, it is an id or nobody", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (header) => {
        const read = readCookie(header, "s", HTTP);
        expect(read === null || /^[\w-]{43}$/.test(read)).toBe(true);
      }),
    );
  });
});
