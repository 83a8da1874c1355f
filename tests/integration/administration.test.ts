import { describe, expect, test } from "vitest";
import { changeSetting } from "#app/commands/change-setting.server";
import { countQueue } from "#app/commands/count-queue.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { INITIAL_SETTINGS, type SettingInput } from "#app/domain/setting";
import type { Actor } from "#app/domain/user";
import {
  findPublishedQueueFigures,
  listQueueFigures,
} from "#db/queries/queue-figures";
import { findVerdictThreshold, readSettingValues } from "#db/queries/settings";
import { findRecordHead } from "#db/queries/record";
import { useOffice } from "#tests/support/office";
import { everywhere } from "#tests/support/world";

const office = useOffice();

const NOON = new Date("2023-03-02T17:00:00.000Z");
const hoursLater = (hours: number) =>
  new Date(NOON.getTime() + hours * 3_600_000);

function set(actor: Actor, input: SettingInput, now = NOON) {
  return changeSetting(office.db, { actor, input, now });
}

const TWO: SettingInput = {
  setting: "ordinary_approvals",
  before: 1,
  after: 2,
};

describe("settings", () => {
  test("two approvals of everything: the first opinion publishes nothing, and what began so ends so", async () => {
    const { world, rosa, mario, elena, pedro, desk, db } = office;
    const ana = await world.person("Ana", [everywhere("admin")]);
    const before = await desk.tell(rosa, "ESP-S-01");
    expect(await set(ana, TWO)).toEqual({ ok: true });
    expect(await desk.decide(mario, before, "approve")).toBe("waiting_second");
    const back = { ...TWO, before: 2, after: 1 };
    expect(await set(ana, back)).toEqual({ ok: true });
    expect(await desk.decide(elena, before, "reject")).toBe("waiting_third");
    expect(await desk.decide(pedro, before, "approve")).toBe("published");
    const after = await desk.tell(rosa, "ESP-S-01");
    expect(await desk.decide(mario, after, "approve")).toBe("published");
    expect(await verifyRecord(db)).toMatchObject({ ok: true });
  });

  test("out of bounds, by somebody else or after another's change it is refused, and nothing is recorded", async () => {
    const { world, mario, db } = office;
    const ana = await world.person("Ana", [everywhere("admin")]);
    const { size } = await findRecordHead(db);
    const reasons = [
      await set(mario, TWO),
      await set(ana, { ...TWO, after: 3 }),
      await set(ana, { ...TWO, after: 0 }),
      await set(ana, { ...TWO, after: 1 }),
      await set(ana, { ...TWO, before: 2, after: 1 }),
      await set(ana, { setting: "verdict_threshold", before: 0.5, after: 0.2 }),
      await set(ana, {
        setting: "verdict_threshold",
        before: 0.5,
        after: 0.333,
      }),
    ].map((result) => (result.ok ? "ok" : result.reason));
    expect(reasons).toEqual([
      "not_allowed",
      ...["out_of_bounds", "out_of_bounds", "unchanged", "changed_meanwhile"],
      ...["out_of_bounds", "out_of_bounds"],
    ]);
    expect(await readSettingValues(db)).toEqual(INITIAL_SETTINGS);
    expect((await findRecordHead(db)).size).toBe(size);
  });

  test("two administrators at once: one change", async () => {
    const { world, db } = office;
    const ana = await world.person("Ana", [everywhere("admin")]);
    const luz = await world.person("Luz", [everywhere("admin")]);
    const input = { setting: "verdict_threshold", before: 0.5 } as const;
    const results = await Promise.all([
      set(ana, { ...input, after: 0.6 }),
      set(luz, { ...input, after: 0.7 }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, reason: "changed_meanwhile" });
    expect(await verifyRecord(db)).toMatchObject({ ok: true });
  });

  test("a day before a change is still read with what held on it", async () => {
    const { world, db } = office;
    const ana = await world.person("Ana", [everywhere("admin")]);
    const input = { setting: "verdict_threshold", before: 0.5, after: 0.8 };
    await set(ana, { ...input, setting: "verdict_threshold" });
    expect(await findVerdictThreshold(db, "2023-03-01")).toBe(0.5);
    expect(await findVerdictThreshold(db, "2023-03-02")).toBe(0.8);
  });

  test("a value that no entry tells of is found", async () => {
    const { world, db } = office;
    const ana = await world.person("Ana", [everywhere("admin")]);
    await set(ana, TWO);
    const row = { changed_by: ana.id, changed_at: NOON.toISOString() };
    const sly = { setting: "verdict_threshold", number: 1, before: 0.5 };
    await db
      .insertInto("setting_changes")
      .values({ ...row, ...sly, setting: "verdict_threshold", after: 0.25 })
      .execute();
    expect(await verifyRecord(db)).toMatchObject({
      ok: false,
      fault: { table: "setting_changes" },
    });
    // The invariants are checked after each test, and this row cannot be taken back.
    await set(ana, {
      ...{ setting: "verdict_threshold", before: 0.25, after: 0.5 },
      setting: "verdict_threshold",
    });
  });
});

describe("the queue's figures", () => {
  test("are written down once a day, however often and at once they are counted", async () => {
    const { rosa, desk, db } = office;
    expect(await countQueue(db, NOON)).toBe(false);
    await desk.tell(rosa, "ESP-S-01");
    const { size } = await findRecordHead(db);
    const counted = await Promise.all([
      countQueue(db, NOON),
      countQueue(db, NOON),
      countQueue(db, hoursLater(1)),
    ]);
    expect(counted.filter((did) => did)).toHaveLength(1);
    expect((await findRecordHead(db)).size).toBe(size + 1);
    // The desk opened at 10:00 in Lima on the day before.
    const first = { day: "2023-03-02", waiting: 1, oldestDays: 1 };
    expect(await listQueueFigures(db)).toMatchObject([
      { ...first, medianHours: 25 },
    ]);
    expect(await countQueue(db, hoursLater(24))).toBe(true);
    const shown = await findPublishedQueueFigures(db, "2023-03-02");
    expect(shown).toMatchObject(first);
    expect(await verifyRecord(db)).toMatchObject({ ok: true });
  });
});
