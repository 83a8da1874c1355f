import { expect, test } from "vitest";
import { amendPlan } from "#app/commands/amend-plan.server";
import { submitUpdate } from "#app/commands/submit-update.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { linkAccounts } from "#db/queries/account/account-links";
import {
  countPublishedTargets,
  findPublishedTarget,
} from "#db/queries/plan/targets";
import { listPublishedReadings } from "#db/queries/province/readings";
import { listPastReadings } from "#db/queries/province/past-readings";
import { isCounted } from "#app/domain/succession/succession";
import { writeTransaction } from "#db/client";
import { claim } from "#tests/support/desk";
import { loosen } from "#tests/support/loosen";
import { useOffice } from "#tests/support/office";
import {
  approval,
  decideSuccession,
  proposeSuccession,
  publishSucceedingPlan,
  SUCCEEDED,
  SUCCEEDING_PLAN,
} from "#tests/support/succession-story";
import { mustBeOk } from "#tests/support/world";

const office = useOffice();

const TODAY = { asOf: "2026-11-21", knownOn: "2026-11-21" };
const YESTERDAY = { ...TODAY, knownOn: "2026-11-20" };
const OLD = "ESP23A-S-01";
const NEW = ["ESP23A-S-03", "ESP23A-S-04"];

async function two() {
  const { db, elena: nora, mario } = office;
  await publishSucceedingPlan(db, { nora, mario });
  return { nora, mario };
}

async function tell(targetCode: string, updateId: string | null = null) {
  const { db, rosa } = office;
  const input = { ...claim({ effectiveDate: "2023-02-01" }), updateId };
  const version = updateId === null ? null : 1;
  return await submitUpdate(db, {
    ...{ actor: rosa, targetCode, language: "es" as const, now: SUCCEEDED },
    input: { ...input, version },
  });
}

test("one person, by whatever account, publishes no succession; of two who do, one does", async () => {
  const { db, pedro } = office;
  const { nora, mario } = await two();
  const draftId = await proposeSuccession(db, nora);
  const publish = async (actor: typeof nora) =>
    await amendPlan(db, await approval(db, draftId, actor));
  expect(await publish(nora)).toMatchObject({ reason: "own_draft" });
  const twin = await office.world.moderator("Nora otra vez", "espinar");
  const link = { a: nora.id, b: twin.id, kind: "mailbox" } as const;
  await writeTransaction(db, (trx) => linkAccounts(trx, link, SUCCEEDED));
  const linked = await office.world.again(twin);
  expect(await publish(linked)).toMatchObject({ reason: "own_draft" });
  expect(await office.countRows("target_successions")).toBe(0);
  const asked = [
    await approval(db, draftId, mario),
    await approval(db, draftId, pedro),
  ];
  const both = await Promise.all(asked.map((it) => amendPlan(db, it)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await office.countRows("target_successions")).toBe(2);
});

test("a file brings no succession: it comes from the desk", async () => {
  const { db } = office;
  const { nora, mario } = await two();
  const draftId = await proposeSuccession(db, nora);
  const { planFile, successions } = await approval(db, draftId, mario);
  const alone = { planFile, successions, now: SUCCEEDED };
  expect(await amendPlan(db, alone)).toMatchObject({ reason: "not_allowed" });
  expect(await office.countRows("target_successions")).toBe(0);
});

test("lists, counts and both ways of reading count each promise once, on every day", async () => {
  const { db } = office;
  await decideSuccession(db, await two());
  const scope = { planIds: [SUCCEEDING_PLAN], kind: "target" as const };
  const filter = { planId: SUCCEEDING_PLAN, kind: "target" as const };
  for (const clocks of [YESTERDAY, TODAY]) {
    const expected: string[] = [];
    for (const code of [OLD, ...NEW]) {
      const found = await findPublishedTarget(db, code, TODAY);
      if (found && isCounted(found.lineage, clocks.knownOn))
        expected.push(code);
    }
    const ways = [
      await listPublishedReadings(db, scope, clocks),
      await listPastReadings(db, scope, clocks),
    ];
    for (const readings of ways) {
      const counted = readings
        .map(({ code }) => code)
        .filter((code) => [OLD, ...NEW].includes(code));
      expect(counted.sort()).toEqual(expected);
      const all = await countPublishedTargets(db, { ...filter, ...clocks });
      expect(readings).toHaveLength(all);
    }
  }
});

test("nothing new is told of what others follow; what waited is decided and stays in its history, and nobody's word passes to the new ones", async () => {
  const { db, elena } = office;
  const people = await two();
  const waiting = mustBeOk(await tell(OLD));
  const handedBack = mustBeOk(await tell(OLD));
  await decideSuccession(db, people);
  expect(await tell(OLD)).toEqual({ ok: false, reason: "target_succeeded" });
  const { desk } = office;
  expect(await desk.decide(elena, waiting.updateId, "approve")).toBe(
    "published",
  );
  const back = await desk.decide(elena, handedBack.updateId, "request_changes");
  expect(back).toBe("changes_requested");
  mustBeOk(await tell(OLD, handedBack.updateId));
  const old = await findPublishedTarget(db, OLD, TODAY);
  expect(old?.reading.status).toBe("in_progress");
  expect(old?.lineage.followed?.to).toEqual(NEW);
  for (const code of NEW) {
    const next = await findPublishedTarget(db, code, TODAY);
    expect(next?.reading.status).toBe("no_information");
    expect(next?.lineage.origin?.from).toEqual([OLD]);
    mustBeOk(await tell(code));
  }
});

test("the check of the record notices a succession that is bent, taken out or slipped in", async () => {
  const { db } = office;
  await decideSuccession(db, await two());
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
  const rows = await db.selectFrom("target_successions").selectAll().execute();
  const [first] = rows;
  if (first === undefined) throw new Error("no succession");
  await loosen(db, "target_successions");
  const fault = async () => {
    const result = await verifyRecord(db);
    return result.ok ? null : result.fault;
  };
  const names = (problem: string) => ({
    ...{ at: "row", table: "target_successions", problem },
  });
  const table = () => db.updateTable("target_successions");
  for (const bend of [
    { reason: "separate_checks" as const },
    { decided_at: "2026-11-20T15:00:00.000Z" },
    { confirmed_by: office.pedro.id },
    { from_code: "ESP23A-S-02" },
  ]) {
    await table().set(bend).execute();
    expect(await fault()).toMatchObject(names("row_without_entry"));
    const { reason, decided_at, confirmed_by, from_code } = first;
    await table()
      .set({ reason, decided_at, confirmed_by, from_code })
      .execute();
  }
  const [, second] = rows;
  const one = () => table().where("to_code", "=", second?.to_code ?? "");
  for (const bend of [
    { reason: "separate_checks" as const },
    { decided_at: "2026-11-20T15:00:00.000Z" },
    { confirmed_by: office.pedro.id },
  ]) {
    await one().set(bend).execute();
    expect(await fault()).toMatchObject(names("row_without_entry"));
    const { reason, decided_at, confirmed_by } = first;
    await one().set({ reason, decided_at, confirmed_by }).execute();
  }
  const where = () => db.deleteFrom("target_successions");
  await where().where("to_code", "=", first.to_code).execute();
  expect(await fault()).toMatchObject(names("row_without_entry"));
  await where().execute();
  expect(await fault()).toMatchObject(names("row_missing"));
  await db.insertInto("target_successions").values(rows).execute();
  expect(await fault()).toBeNull();
  const sly = { ...first, succession_id: "x", from_code: "ESP23A-E-01" };
  await db.insertInto("target_successions").values(sly).execute();
  expect(await fault()).toMatchObject(names("row_without_entry"));
  await where().where("succession_id", "=", "x").execute();
});
