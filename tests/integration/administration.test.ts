import { describe, expect, test } from "vitest";
import { countQueue } from "#app/commands/count-queue.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import {
  findPublishedQueueFigures,
  listQueueFigures,
} from "#db/queries/decision/queue-figures";
import { findRecordHead } from "#db/queries/record/record";
import { useOffice } from "#tests/support/office";

const office = useOffice();

const NOON = new Date("2023-03-02T17:00:00.000Z");
const hoursLater = (hours: number) =>
  new Date(NOON.getTime() + hours * 3_600_000);

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
