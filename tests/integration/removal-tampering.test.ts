import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { loosen } from "#tests/support/loosen";
import { openOffice, type Office } from "#tests/support/office";
import { openRemovals } from "#tests/support/removal-desk";

let test: TestDatabase;
let office: Office;
let removals: ReturnType<typeof openRemovals>;
let updateId: string;

beforeEach(async () => {
  test = await testDatabase();
  office = await openOffice(test.db);
  const { desk, rosa, mario } = office;
  removals = openRemovals(test.db, desk.now);
  updateId = await desk.tell(rosa, "ESP-S-01", {
    summary: "La obra empezó. El guardián es Juan Pérez.",
  });
  const note = "Lo vi con Juan Pérez en la obra.";
  await desk.decide(mario, updateId, "approve", { note });
});

afterEach(() => test.close());

async function verifies() {
  const result = await verifyRecord(test.db);
  return result.ok ? "verifies" : result.fault;
}

describe("the check of the record", () => {
  const differs = { at: "entry", problem: "content_differs" };

  it("names a blank that goes beyond its entry", async () => {
    const { mario, elena, db } = office;
    await removals.remove([mario, elena], updateId, {
      act: "redact",
      phrases: ["Juan Pérez"],
    });
    await db.updateTable("update_content").set({ summary: null }).execute();
    expect(await verifies()).toMatchObject(differs);
  });

  it("names an entry whose words are still there", async () => {
    const { mario, elena, db } = office;
    const before = await db
      .selectFrom("update_content")
      .selectAll()
      .executeTakeFirstOrThrow();
    await removals.remove([mario, elena], updateId);
    const { summary, salt } = before;
    await db.updateTable("update_content").set({ summary, salt }).execute();
    expect(await verifies()).toMatchObject(differs);
  });

  it("names a note that came back", async () => {
    const { elena, pedro, db } = office;
    const { id: partId } = await db
      .selectFrom("decisions")
      .select("id")
      .executeTakeFirstOrThrow();
    const part = { part: "decision", partId } as const;
    await removals.remove([elena, pedro], updateId, part);
    await db
      .updateTable("decision_content")
      .set({ note: "Otra", salt: "5".repeat(64) })
      .execute();
    expect(await verifies()).toMatchObject({ problem: "decisions_differ" });
  });

  it.each([
    [
      "a removal is undone behind its back",
      { state: "proposed" },
      "row_missing",
    ],
    ["a hiding is lifted by nobody", { state: "lifted" }, "row_without_entry"],
    [
      "a hiding is confirmed by nobody",
      { state: "in_force" },
      "row_without_entry",
    ],
    [
      "a hiding is made to last",
      { effective_at: "2030-01-01T00:00:00.000Z" },
      "row_differs",
    ],
  ] as const)("names it where %s", async (_name, bent, problem) => {
    const { mario, db } = office;
    const hide = { act: "hide", ground: "safety", urgent: true } as const;
    await removals.propose(mario, updateId, hide);
    await db.updateTable("removal_states").set(bent).execute();
    expect(await verifies()).toMatchObject({ table: "removals", problem });
  });

  it("names a confirmed hiding that is made to lapse, and a ground that is another", async () => {
    const { mario, elena, db } = office;
    const hide = { act: "hide", ground: "safety", urgent: true } as const;
    const { id } = await removals.propose(mario, updateId, hide);
    await removals.decide(elena, id);
    await db.updateTable("removal_states").set({ state: "urgent" }).execute();
    expect(await verifies()).toMatchObject({ problem: "row_missing" });
    await db.updateTable("removal_states").set({ state: "in_force" }).execute();
    await loosen(db, "removals");
    await db.updateTable("removals").set({ ground: "spam" }).execute();
    expect(await verifies()).toMatchObject({ problem: "row_differs" });
  });
});
