import { expect, test } from "vitest";
import {
  hashPassword,
  verifyPassword,
} from "#app/server/account/password.server";
import { Turnstile } from "#app/server/http/turnstile.server";

const PHRASE = "la laguna amanece con niño y neblina";

test("a password is stored as Argon2id with OWASP's parameters, salted", async () => {
  const [one, other] = [await hashPassword(PHRASE), await hashPassword(PHRASE)];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
  expect(await verifyPassword(one, PHRASE)).toBe(true);
  expect(await verifyPassword(one, `${PHRASE} `)).toBe(false);
});

test("ñ is ñ on every keyboard", async () => {
  const stored = await hashPassword(PHRASE.normalize("NFD"));
  expect(await verifyPassword(stored, PHRASE.normalize("NFC"))).toBe(true);
});

test("nobody signs in to an account that is not there, not even with the phrase behind its stand-in", async () => {
  expect(await verifyPassword(null, "x".repeat(16))).toBe(false);
});

test("an unknown account takes as long as a known one", async () => {
  const stored = await hashPassword(PHRASE);
  const time = async (storedHash: string | null) => {
    const start = performance.now();
    await verifyPassword(storedHash, "otra frase que no es la suya");
    return performance.now() - start;
  };
  // In turns, and the fastest of each: a busy machine slows single runs, never the best of many.
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 12; turn += 1) {
    known.push(await time(stored));
    unknown.push(await time(null));
  }
  const ratio = Math.min(...unknown) / Math.min(...known);
  expect(ratio).toBeGreaterThan(0.3);
  expect(ratio).toBeLessThan(3);
});

test("a password of a megabyte is refused unhashed", async () => {
  const start = performance.now();
  const megabyte = "a".repeat(1_000_000);
  expect(await verifyPassword(null, megabyte)).toBe(false);
  await expect(hashPassword(megabyte)).rejects.toThrow(RangeError);
  const unhashed = performance.now() - start;
  const before = performance.now();
  await verifyPassword(null, PHRASE);
  expect(unhashed).toBeLessThan(performance.now() - before);
});

test("work beyond the turnstile waits in line, and beyond the line is sent away", async () => {
  const turnstile = new Turnstile({ atOnce: 1, waiting: 2 });
  const order: number[] = [];
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  const first = turnstile.pass(async () => {
    await gate;
    order.push(1);
  });
  const second = turnstile.pass(async () => void order.push(2));
  const third = turnstile.pass(async () => void order.push(3));
  const fourth = turnstile.pass(async () => void order.push(4));
  await expect(fourth).rejects.toMatchObject({ status: 503 });
  open();
  await Promise.all([first, second, third]);
  expect(order).toEqual([1, 2, 3]);
  await turnstile.pass(async () => void order.push(5));
  expect(order).toEqual([1, 2, 3, 5]);
});
