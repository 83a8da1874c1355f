import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { databaseError } from "#db/client";
import { appendDecision } from "#db/queries/decision/decisions";
import type { NewDecision } from "#app/domain/decision/new-decision";
import type { Schema } from "#db/schema";
import { useOffice } from "#tests/support/office";

const office = useOffice();

/** The kind of error that work ends with, `none` where it does not. */
async function kindOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    return databaseError(error);
  }
}

/** A decision written past every rule, straight into its table. */
async function insert(
  updateId: string,
  change: Partial<NewDecision>,
): Promise<string> {
  const { rosa, mario, desk } = office;
  const { version, contentHash } = await desk.see(updateId);
  return kindOf(
    appendDecision(office.db, {
      id: randomUUID(),
      updateId,
      version,
      round: "review",
      step: 1,
      action: "approve",
      reasonCode: null,
      note: null,
      salt: null,
      authorId: rosa.id,
      deciderId: mario.id,
      contentHash,
      decidedAt: desk.now().toISOString(),
      grades: [],
      looked: [],
      ...change,
    }),
  );
}

test("the schema keeps authors from deciding, whoever they say the author is", async () => {
  const { rosa, mario, desk } = office;
  const updateId = await desk.tell(rosa, "ESP-S-01");
  expect(await insert(updateId, { deciderId: rosa.id })).toBe("check");
  const disguised = { deciderId: rosa.id, authorId: mario.id };
  expect(await insert(updateId, disguised)).toBe("foreign_key");
});

test("the schema takes one decision per step, one step per person, three steps in all", async () => {
  const { rosa, mario, elena, pedro, desk } = office;
  const updateId = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.decide(mario, updateId, "approve");
  expect(await insert(updateId, { deciderId: elena.id })).toBe("unique");
  expect(await insert(updateId, { step: 2 })).toBe("unique");
  const fourth = { step: 4, deciderId: pedro.id };
  expect(await insert(updateId, fourth)).toBe("check");
  const elsewhere = { version: 9, deciderId: pedro.id };
  expect(await insert(updateId, elsewhere)).toBe("foreign_key");
});

test("a version is published once", async () => {
  const { rosa, mario, desk, db } = office;
  const updateId = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, updateId, "approve");
  const row = await db
    .selectFrom("publications")
    .selectAll()
    .executeTakeFirstOrThrow();
  const again = db.insertInto("publications").values(row).execute();
  expect(await kindOf(again)).toBe("unique");
});

const KEPT = {
  decisions: { action: "reject" },
  evidence_grades: { grade: "primary" },
  update_versions: { status: "broken" },
  evidence: { kind: "photo" },
  submissions: { intent: "draft" },
  record_entries: { type: "other" },
} as const satisfies Partial<Record<keyof Schema, object>>;

test.each(Object.entries(KEPT))(
  "what is written into %s is neither changed nor deleted",
  async (name, change) => {
    const { rosa, mario, desk, db } = office;
    const table = name as keyof typeof KEPT;
    const updateId = await desk.tell(rosa, "ESP-S-01");
    const evidence = await db.selectFrom("evidence").select("id").execute();
    const grades = evidence.map(({ id: evidenceId }) => ({
      evidenceId,
      grade: "secondary" as const,
    }));
    await desk.decide(mario, updateId, "approve", { grades });
    expect(await office.countRows(table)).toBeGreaterThan(0);
    const update = db
      .updateTable(table)
      .set(change as never)
      .execute();
    expect(await kindOf(update)).toBe("append_only");
    expect(await kindOf(db.deleteFrom(table).execute())).toBe("append_only");
  },
);
