import fc from "fast-check";
import { expect, test } from "vitest";
import type { Database } from "#db/client";
import { statusAsOf } from "#app/domain/status/status-reading";
import { listPublishedReadings } from "#db/queries/province/readings";
import { engineUnderTest, testDatabase } from "#tests/support/database";
import { anyAct, OPENING } from "#tests/support/decision-acts";
import { openMachine } from "#tests/support/decision-machine";
import { checkInvariants } from "#tests/support/invariants";
import { LONG_FORM } from "#tests/support/long-form";

/** A thousand in the long form, `SEQUENCES` for another number. In a release one engine is played longer; on the other each act takes three times as long. */
const SHORT = engineUnderTest() === "sqlite" ? 4 : 2;
const SEQUENCES = Number(
  process.env["SEQUENCES"] ?? (LONG_FORM ? 1_000 : SHORT),
);
const LONG = (5 + SEQUENCES) * 60_000;
const CLOCKS = { asOf: "2022-12-31", knownOn: "2026-11-21" };

const anyActs = fc.array(anyAct, { minLength: 60, maxLength: 90 });

/** What must be true after every single act, in a handful of statements. */
async function checkNow(db: Database): Promise<void> {
  const entries = await db
    .selectFrom("record_entries")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .select((eb) => eb.fn.max("position").as("last"))
    .executeTakeFirstOrThrow();
  expect(entries.last).toBe(entries.count - 1);
  const rows = await db.selectFrom("publications").selectAll().execute();
  const codes = ["ESP-S-01", "ESP-E-04", "TAR-S-01"];
  for (const reading of await listPublishedReadings(db, { codes }, CLOCKS)) {
    const facts = rows
      .filter((row) => row.target_code === reading.code)
      .map((row) => ({
        updateId: row.update_id,
        status: row.status,
        effectiveDate: row.effective_date,
        decidedAt: row.decided_at,
        retractedAt: row.retracted_at,
      }));
    expect(statusAsOf(facts, CLOCKS).status).toBe(reading.status);
  }
  const doubled = await db
    .selectFrom("reopenings")
    .select("update_id")
    .where("closed_at", "is", null)
    .groupBy("update_id")
    .having((eb) => eb.fn.countAll<number>(), ">", 1)
    .execute();
  expect(doubled).toEqual([]);
}

test(
  "ten people tell, decide, declare, appeal and take back as they like: nobody decides who may not, and everything adds up",
  { timeout: LONG },
  async () => {
    const heard = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyActs, async (acts) => {
        const site = await testDatabase();
        try {
          const machine = await openMachine(site.db);
          for (const act of [...OPENING, ...acts]) {
            await machine.play(act);
            await checkNow(site.db);
          }
          for (const said of machine.heard.keys()) heard.add(said);
          await checkInvariants(site.db);
        } finally {
          await site.close();
        }
      }),
      { numRuns: SEQUENCES },
    );
    // Sequences that never come to anything would show nothing.
    expect(heard).toContain("published");
    expect(heard.size).toBeGreaterThan(8);
  },
);
