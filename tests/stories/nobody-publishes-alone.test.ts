import { expect, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { nightBursts } from "#app/domain/decision/second-look";
import type { Actor } from "#app/domain/account/user";
import {
  listApprovalMarks,
  listMutualApprovals,
} from "#db/queries/decision/approval-habits";
import { findPublishedDrift } from "#db/queries/province/drifting-targets";
import { listPublishedReadings } from "#db/queries/province/readings";
import { openDesk } from "#tests/support/desk";
import { useOffice } from "#tests/support/office";

const office = useOffice();

/** What comes of somebody's approval of an update that another tells on the spot. */
async function approveOf(author: Actor, decider: Actor) {
  const id = await office.desk.tell(author, "ESP-S-01");
  return { id, said: await office.desk.decide(decider, id, "approve") };
}

test("C12: Mario and Elena publish each other until a third person has to look", async () => {
  const { db, desk, rosa, mario, elena, pedro } = office;
  for (let turn = 0; turn < 5; turn += 1) {
    expect((await approveOf(mario, elena)).said).toBe("published");
    expect((await listMutualApprovals(db, desk.now())).pairs).toEqual([]);
    expect((await approveOf(elena, mario)).said).toBe("published");
  }
  const [pair] = (await listMutualApprovals(db, desk.now())).pairs;
  const counts = [pair?.one, pair?.other].map((it) => [it?.name, it?.approved]);
  expect(counts.sort()).toEqual([
    ["Elena", 5],
    ["Mario", 5],
  ]);

  const held = await approveOf(mario, elena);
  expect(held.said).toBe("waiting_second");
  expect((await approveOf(elena, mario)).said).toBe("waiting_second");
  expect(await office.published("ESP-S-01")).toHaveLength(10);
  // With others nothing changes, and what Elena rejects of Mario is rejected.
  expect((await approveOf(rosa, mario)).said).toBe("published");
  const rejected = await desk.tell(mario, "ESP-S-01");
  expect(await desk.decide(elena, rejected, "reject")).toBe("rejected");
  expect(await desk.decide(elena, held.id, "approve")).toBe("already_decided");
  expect(await desk.decide(pedro, held.id, "approve")).toBe("published");
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("C12: a year later they are as free as before", async () => {
  const { db, mario, elena } = office;
  for (let turn = 0; turn < 5; turn += 1) {
    await approveOf(mario, elena);
    await approveOf(elena, mario);
  }
  const later = openDesk(db, new Date("2024-03-02T15:00:00.000Z"));
  const id = await later.tell(mario, "ESP-S-01");
  expect(await later.decide(elena, id, "approve")).toBe("published");
});

test("N7: at two in the morning Mario approves one after the other, and from the eleventh on they wait", async () => {
  const { db, rosa, mario, elena } = office;
  const night = openDesk(db, new Date("2023-03-02T07:00:00.000Z"));
  const said: string[] = [];
  let last = "";
  for (let turn = 0; turn < 12; turn += 1) {
    last = await night.tell(rosa, "ESP-S-01");
    said.push(await night.decide(mario, last, "approve"));
  }
  expect(said.slice(0, 10)).toEqual(Array(10).fill("published"));
  expect(said.slice(10)).toEqual(["waiting_second", "waiting_second"]);
  const marks = await listApprovalMarks(db, "2023-02-01T00:00:00.000Z");
  expect(nightBursts(marks)).toMatchObject([
    { deciderId: mario.id, approvals: 12 },
  ]);
  expect(await night.decide(elena, last, "approve")).toBe("published");
  const morning = openDesk(db, new Date("2023-03-02T11:00:00.000Z"));
  const calm = await morning.tell(rosa, "ESP-S-01");
  expect(await morning.decide(mario, calm, "approve")).toBe("published");
});

test("N7: whoever hurries through the night is neither first nor second on a verdict, whatever was said before", async () => {
  const { db, desk, rosa, mario, elena, pedro } = office;
  const verdict = { status: "fulfilled" } as const;
  const agreed = await desk.tell(rosa, "ESP-S-01", verdict);
  const disputed = await desk.tell(rosa, "ESP-S-02", verdict);
  const fresh = await desk.tell(rosa, "ESP-A-05", verdict);
  const begun = await desk.tell(rosa, "ESP-E-04", verdict);
  expect(await desk.decide(elena, agreed, "approve")).toBe("waiting_second");
  expect(await desk.decide(elena, disputed, "reject")).toBe("waiting_second");
  const night = openDesk(db, new Date("2023-03-02T07:00:00.000Z"));
  for (let turn = 0; turn < 10; turn += 1) {
    const id = await night.tell(rosa, "ESP-E-04");
    expect(await night.decide(mario, id, "approve")).toBe("published");
  }
  // The answer is the same after a yes and after a no: what came first stays hidden.
  const tooMany = "too_many_by_night";
  expect(await night.decide(mario, agreed, "approve")).toBe(tooMany);
  expect(await night.decide(mario, disputed, "approve")).toBe(tooMany);
  expect(await office.published("ESP-S-01")).toEqual([]);
  expect(await night.decide(mario, fresh, "approve")).toBe(tooMany);
  expect(await night.decide(mario, begun, "reject")).toBe("waiting_second");
  expect(await night.decide(mario, disputed, "reject")).toBe("rejected");
  expect(await night.decide(pedro, fresh, "approve")).toBe("waiting_second");
  const morning = openDesk(db, new Date("2023-03-02T11:00:00.000Z"));
  expect(await morning.decide(mario, agreed, "approve")).toBe("published");
  expect(await morning.decide(mario, fresh, "approve")).toBe("published");
});

test("C16: who turns a verdict into something else says why, and everybody reads it", async () => {
  const { desk, rosa, mario, elena } = office;
  const verdict = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.decide(mario, verdict, "approve");
  await desk.decide(elena, verdict, "approve");
  const back = await desk.tell(rosa, "ESP-S-01", {
    effectiveDate: "2020-06-01",
  });
  expect(await desk.decide(mario, back, "approve")).toBe("reason_required");
  const note = "La posta cerró en mayo: la obra se retomó desde cero.";
  expect(await desk.decide(mario, back, "approve", { note })).toBe(
    "waiting_second",
  );
  expect(await desk.decide(elena, back, "approve", { note })).toBe("published");
  const [shown] = await office.published("ESP-S-01");
  expect(shown?.approvals.map((it) => it.note)).toEqual([note, note]);
});

test("N10: three of Espinar's seven targets change within a week: it is said, and a week later no more", async () => {
  const { db, desk, rosa, mario } = office;
  const scope = {
    planIds: ["espinar-2019-2022-1"],
    kind: "target" as const,
  };
  const driftOn = async (knownOn: string) => {
    const clocks = { asOf: "2022-12-31", knownOn };
    const readings = await listPublishedReadings(db, scope, clocks);
    const [id = ""] = scope.planIds;
    return await findPublishedDrift(db, id, readings, clocks);
  };
  for (const code of ["ESP-S-01", "ESP-S-02", "ESP-E-04"]) {
    const date = { effectiveDate: "2021-06-30" };
    const id = await desk.tell(rosa, code, date);
    expect(await driftOn("2023-03-01")).toBeNull();
    expect(await desk.decide(mario, id, "approve")).toBe("published");
  }
  expect(await driftOn("2023-03-01")).toEqual({ changed: 3, targets: 7 });
  expect(await driftOn("2023-03-07")).toEqual({ changed: 3, targets: 7 });
  expect(await driftOn("2023-03-08")).toBeNull();
  expect(await driftOn("2023-02-28")).toBeNull();
});
