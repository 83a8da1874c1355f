import { expect, test } from "vitest";
import { addressKey } from "#app/server/account/account-limits.server";
import { AttemptLimit } from "#app/server/http/attempt-limit.server";

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000);

test("after the last attempt of a window one waits until its first is past", () => {
  const limit = new AttemptLimit({ attempts: 2, window: 60_000 });
  expect([limit.take("a", at(0)), limit.take("a", at(10))]).toEqual([0, 0]);
  expect(limit.take("a", at(20))).toBe(40);
  expect(limit.take("b", at(20))).toBe(0);
  expect(limit.take("a", at(60))).toBe(0);
  expect(limit.take("a", at(61))).toBe(9);
});

test("an attempt that turned out well costs nothing", () => {
  const limit = new AttemptLimit({ attempts: 1, window: 60_000 });
  for (let second = 0; second < 5; second += 1) {
    expect(limit.take("a", at(second))).toBe(0);
    limit.giveBack("a", at(second));
  }
  limit.take("a", at(6));
  expect(limit.take("a", at(7))).toBe(59);
});

test("an IPv6 line counts as one however many addresses it has", () => {
  expect(addressKey("2800:200:e840:1a2b:1:2:3:4")).toBe("2800:200:e840:1a2b");
  expect(addressKey("2800:200:e840:1a2b::9")).toBe("2800:200:e840:1a2b");
  expect(addressKey("::1")).toBe("0:0:0:0");
  expect(addressKey("190.43.7.21")).toBe("190.43.7.21");
});
