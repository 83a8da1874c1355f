import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { formToken, isFormToken } from "#app/server/form/form-token.server";
import { newSessionId } from "#app/server/account/session-id.server";

const key = randomBytes(32);

test("the token of one session is worth nothing in another, as a visitor, or on another server", () => {
  const id = newSessionId();
  const own = formToken(key, "s", id);
  expect(isFormToken(own, formToken(key, "s", id))).toBe(true);
  expect(isFormToken(own, formToken(key, "s", newSessionId()))).toBe(false);
  expect(isFormToken(own, formToken(key, "v", id))).toBe(false);
  expect(isFormToken(own, formToken(randomBytes(32), "s", id))).toBe(false);
});

test("the token does not hold the id that it is bound to", () => {
  const id = newSessionId();
  expect(formToken(key, "s", id)).not.toContain(id);
  expect(formToken(key, "s", id)).toHaveLength(86);
});

test("no two answers carry the same bytes, and each is taken", () => {
  const id = newSessionId();
  const tokens = Array.from({ length: 200 }, () => formToken(key, "s", id));
  const [first = ""] = tokens;
  // Neither half may stay: what repeats is what compression gives away.
  expect(new Set(tokens.map((token) => token.slice(0, 20))).size).toBe(200);
  expect(new Set(tokens.map((token) => token.slice(50))).size).toBe(200);
  for (const token of tokens) expect(isFormToken(first, token)).toBe(true);
});

test("a token with one bit turned is refused", () => {
  const id = newSessionId();
  const bytes = Buffer.from(formToken(key, "s", id), "base64url");
  for (let at = 0; at < bytes.length; at += 1) {
    const bent = Buffer.from(bytes);
    bent[at] = (bent[at] ?? 0) ^ 1;
    const sent = bent.toString("base64url");
    expect(isFormToken(formToken(key, "s", id), sent)).toBe(false);
  }
});

test.each([
  null,
  "",
  "x",
  "á".repeat(43),
  "a".repeat(86),
  "á".repeat(86),
  "a".repeat(1e6),
])(
  "a token that is missing, of another length or made up is refused",
  (sent) => {
    const expected = formToken(key, "s", newSessionId());
    expect(isFormToken(expected, sent)).toBe(false);
  },
);
