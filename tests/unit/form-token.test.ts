import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { formToken, isFormToken } from "#app/server/form-token.server";
import { newSessionId } from "#app/server/session-id.server";

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
  expect(formToken(key, "s", id)).toHaveLength(43);
});

test.each([null, "", "x", "á".repeat(43), "a".repeat(43), "a".repeat(1e6)])(
  "a token that is missing, of another length or made up is refused",
  (sent) => {
    const expected = formToken(key, "s", newSessionId());
    expect(isFormToken(expected, sent)).toBe(false);
  },
);
