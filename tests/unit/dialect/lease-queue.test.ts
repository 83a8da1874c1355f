import fc from "fast-check";
import { expect, test } from "vitest";
import { DatabaseBusyError } from "#db/dialects/database-error";
import { LeaseQueue } from "#db/dialects/lease-queue";

const LIMITS = { maxWaiting: 1_000, maxWaitMs: 10_000 };

test("whoever came first is served first", async () => {
  const queue = new LeaseQueue("pen", ["pen"], LIMITS);
  const pen = await queue.acquire();
  const served: number[] = [];
  const others = [1, 2, 3, 4].map(async (n) => {
    const mine = await queue.acquire();
    served.push(n);
    queue.release(mine);
  });
  queue.release(pen);
  await Promise.all(others);
  expect(served).toEqual([1, 2, 3, 4]);
});

test("nobody ever holds what another one holds, and everybody is served", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 }),
      async (size, stays) => {
        const queue = new LeaseQueue("cup", [...Array(size).keys()], LIMITS);
        const held = new Set<number>();
        const drink = async (turns: number): Promise<void> => {
          const cup = await queue.acquire();
          expect(held.has(cup)).toBe(false);
          held.add(cup);
          for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
          held.delete(cup);
          queue.release(cup);
        };
        await Promise.all(stays.map(drink));
        expect([...(await queue.drain())].sort()).toEqual([
          ...Array(size).keys(),
        ]);
      },
    ),
  );
});

test("a waiter who gave up is passed over", async () => {
  const queue = new LeaseQueue("pen", ["pen"], {
    maxWaiting: 9,
    maxWaitMs: 20,
  });
  const pen = await queue.acquire();
  await expect(queue.acquire()).rejects.toThrow(DatabaseBusyError);
  const next = queue.acquire();
  queue.release(pen);
  expect(await next).toBe("pen");
});

test("each in line waits as long as the others, whenever they came", async () => {
  const queue = new LeaseQueue("pen", ["pen"], {
    maxWaiting: 9,
    maxWaitMs: 60,
  });
  await queue.acquire();
  const gaveUp: number[] = [];
  const wait = async (n: number) => {
    const began = performance.now();
    await expect(queue.acquire()).rejects.toThrow(DatabaseBusyError);
    gaveUp.push(n);
    // A timer may ring a fraction of a millisecond early.
    expect(performance.now() - began).toBeGreaterThan(59);
  };
  const waits = [wait(1)];
  for (const n of [2, 3]) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    waits.push(wait(n));
  }
  await Promise.all(waits);
  expect(gaveUp).toEqual([1, 2, 3]);
});

test("draining waits for those in line and refuses newcomers", async () => {
  const queue = new LeaseQueue("pen", ["pen"], LIMITS);
  const pen = await queue.acquire();
  const next = queue.acquire();
  let isDrained = false;
  const drained = queue.drain().then(() => (isDrained = true));
  await expect(queue.acquire()).rejects.toThrow(DatabaseBusyError);
  queue.release(pen);
  const again = await next;
  expect(isDrained).toBe(false);
  queue.release(again);
  expect(await drained).toBe(true);
});
