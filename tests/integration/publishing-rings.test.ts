import { beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/account/user";
import { listMutualApprovals } from "#db/queries/decision/approval-habits";
import { listReviewQueue } from "#db/queries/decision/review-queue";
import { useOffice } from "#tests/support/office";

const office = useOffice();
const VERDICT = { status: "fulfilled" } as const;

let tomas: Actor;

beforeEach(async () => {
  tomas = await office.world.moderator("Tomás", "tarata");
});

/** One publishes so many updates of another. */
async function publish(decider: Actor, author: Actor, times: number) {
  for (let turn = 0; turn < times; turn += 1) {
    const id = await office.desk.tell(author, "ESP-E-04");
    expect(await office.desk.decide(decider, id, "approve")).toBe("published");
  }
}

/** Mario publishes Elena, Elena publishes Pedro, and Pedro publishes Mario so often. */
async function closeRing(last = 5) {
  const { mario, elena, pedro } = office;
  await publish(mario, elena, 5);
  await publish(elena, pedro, 5);
  await publish(pedro, mario, last);
}

async function queueOf({ id: actorId }: Actor, slug: string) {
  const asked = { provinceSlugs: [slug], page: 1, perPage: 50 };
  const queue = await listReviewQueue(office.db, { actorId, ...asked });
  return queue.items.map((item) => item.id);
}

test("C12: a ring of three waits for somebody outside it, and where nobody is left somebody further away is asked", async () => {
  const { db, desk, rosa, mario, elena, pedro } = office;
  await closeRing();
  const { pairs, rings } = await listMutualApprovals(db, desk.now());
  expect(pairs).toEqual([]);
  expect(rings.map((ring) => ring.map(({ name }) => name).sort())).toEqual([
    ["Elena", "Mario", "Pedro"],
  ]);
  const held = await desk.tell(elena, "ESP-E-04");
  expect(await desk.decide(mario, held, "approve")).toBe("waiting_second");
  expect(await desk.decide(pedro, held, "approve")).toBe("in_ring");
  expect(await queueOf(pedro, "espinar")).toEqual([]);
  expect(await queueOf(tomas, "tarata")).toEqual([held]);
  expect(await desk.decide(tomas, held, "approve")).toBe("published");
  // With others all is as before.
  await publish(mario, rosa, 1);
});

test("C12: on a verdict two of a ring are not the two people, whichever of them comes first", async () => {
  const { desk, mario, elena, pedro } = office;
  await closeRing();
  const verdict = await desk.tell(elena, "ESP-S-01", VERDICT);
  expect(await desk.decide(mario, verdict, "approve")).toBe("waiting_second");
  expect(await desk.decide(pedro, verdict, "approve")).toBe("in_ring");
  expect(await desk.decide(pedro, verdict, "reject")).toBe("in_ring");
  expect(await desk.decide(tomas, verdict, "approve")).toBe("published");
  // Pedro does not publish Elena, and so closes nothing; Mario does.
  const other = await desk.tell(elena, "ESP-S-02", VERDICT);
  expect(await desk.decide(pedro, other, "approve")).toBe("waiting_second");
  expect(await desk.decide(mario, other, "approve")).toBe("in_ring");
  expect(await queueOf(tomas, "tarata")).toEqual([other]);
});

test("C12: a ring that closes after the first opinion keeps its members out all the same, and does not block", async () => {
  const { desk, mario, elena, pedro } = office;
  await closeRing(4);
  const verdict = await desk.tell(elena, "ESP-S-01", VERDICT);
  expect(await desk.decide(mario, verdict, "approve")).toBe("waiting_second");
  expect(await queueOf(pedro, "espinar")).toEqual([verdict]);
  await publish(pedro, mario, 1);
  expect(await desk.decide(pedro, verdict, "approve")).toBe("in_ring");
  expect(await queueOf(tomas, "tarata")).toEqual([verdict]);
  expect(await desk.decide(tomas, verdict, "approve")).toBe("published");
});
