import { expect, test } from "vitest";
import {
  isSessionAlive,
  sessionLimits,
} from "#app/domain/account/session-limits";
import type { Role } from "#app/domain/account/user";

const SEEN = "2026-11-01T12:00:00.000Z";
const HOURS = 3_600_000;

function alive(
  roles: Role[],
  hours: number,
  expiresAt = "2027-06-01",
): boolean {
  const limits = sessionLimits(roles.map((role) => ({ role })));
  const now = new Date(Date.parse(SEEN) + hours * HOURS);
  return isSessionAlive({ lastSeenAt: SEEN, expiresAt }, limits, now);
}

test("a citizen's session lasts 30 idle days", () => {
  expect(alive(["citizen"], 30 * 24 - 0.1)).toBe(true);
  expect(alive(["citizen"], 30 * 24)).toBe(false);
});

test.each(["moderator", "admin", "government"] as const)(
  "who is also %s is asked again after 12 idle hours",
  (role) => {
    expect(alive(["citizen", role], 11.9)).toBe(true);
    expect(alive(["citizen", role], 12)).toBe(false);
  },
);

test("no use makes a session outlast its end", () => {
  expect(alive(["citizen"], 1, "2026-11-01T13:00:00.000Z")).toBe(false);
  expect(alive(["citizen"], 0.9, "2026-11-01T13:00:00.000Z")).toBe(true);
});

test("a clock that was set back ends no session", () => {
  expect(alive(["citizen"], -1)).toBe(true);
});
