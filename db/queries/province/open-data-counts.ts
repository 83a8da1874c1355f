import { endOfLimaDay } from "#app/domain/text/calendar";
import type { OpenTableName } from "#app/domain/open-data/tables";
import type { Clocks } from "#app/domain/status/status-reading";
import type { Database } from "#db/client";

type RowCounts = Record<OpenTableName, number>;

/** How many rows each table of the open data has on both clocks. */
export async function countOpenDataRows(
  db: Database,
  clocks: Clocks,
): Promise<RowCounts> {
  return {
    ...(await countPlanRows(db)),
    ...(await countUpdateRows(db, clocks)),
    ...(await countSaidRows(db, clocks)),
  };
}

/** Keys are compared with nothing, so that the engine counts along an index. */
async function countPlanRows(db: Database) {
  const targets = db.selectFrom("targets").where("code", ">", "");
  const passages = db.selectFrom("passages").where("target_code", ">", "");
  const plans = db.selectFrom("plans").where("id", ">", "");
  const notes = db.selectFrom("plan_notes").where("plan_id", ">", "");
  const unreadable = db.selectFrom("unreadable_rows").where("plan_id", ">", "");
  const groups = db.selectFrom("watchdog_groups").where("slug", ">", "");
  const row = await db
    .selectNoFrom([
      targets.select((eb) => eb.fn.countAll<number>().as("n")).as("targets"),
      passages.select((eb) => eb.fn.countAll<number>().as("n")).as("passages"),
      plans.select((eb) => eb.fn.countAll<number>().as("n")).as("plans"),
      notes.select((eb) => eb.fn.countAll<number>().as("n")).as("notes"),
      unreadable.select((eb) => eb.fn.countAll<number>().as("n")).as("rows"),
      groups.select((eb) => eb.fn.countAll<number>().as("n")).as("groups"),
    ])
    .executeTakeFirstOrThrow();
  return {
    targets: row.targets ?? 0,
    passages: row.passages ?? 0,
    plans: row.plans ?? 0,
    notes: row.notes ?? 0,
    unreadable: row.rows ?? 0,
    groups: row.groups ?? 0,
  };
}

async function countUpdateRows(db: Database, clocks: Clocks) {
  const { updates, retracted, measured } = await updateCounts(db, clocks);
  const evidence = await evidenceCount(db, clocks);
  const approvals = await decisionCount(db, clocks, "approve");
  const retractions =
    retracted === 0 ? 0 : await decisionCount(db, clocks, "retract");
  const decisions = approvals + retractions;
  return { updates, evidence, measurements: measured, decisions };
}

function published(db: Database, { asOf, knownOn }: Clocks) {
  return db
    .selectFrom("publications as n")
    .where("n.effective_date", "<=", asOf)
    .where("n.decided_at", "<=", endOfLimaDay(knownOn));
}

async function updateCounts(db: Database, clocks: Clocks) {
  const end = endOfLimaDay(clocks.knownOn);
  return await published(db, clocks)
    .innerJoin("update_versions as w", (join) =>
      join
        .onRef("w.update_id", "=", "n.update_id")
        .onRef("w.version", "=", "n.version"),
    )
    .select((eb) => [
      eb.fn.countAll<number>().as("updates"),
      eb.fn
        .countAll<number>()
        .filterWhere("n.retracted_at", "<=", end)
        .as("retracted"),
      eb.fn
        .countAll<number>()
        .filterWhere((it) =>
          it.and([
            it("w.measured_value", "is not", null),
            it.or([
              it("n.retracted_at", "is", null),
              it("n.retracted_at", ">", end),
            ]),
          ]),
        )
        .as("measured"),
    ])
    .executeTakeFirstOrThrow();
}

/** Counted update by update, so that no table is read past those that are public. */
async function evidenceCount(db: Database, clocks: Clocks): Promise<number> {
  const { items } = await published(db, clocks)
    .select((eb) => [
      eb.fn
        .sum<number | null>(
          eb
            .selectFrom("evidence as e")
            .whereRef("e.update_id", "=", "n.update_id")
            .whereRef("e.version", "=", "n.version")
            .where("e.visibility", "=", "public")
            .select((it) => it.fn.countAll<number>().as("items")),
        )
        .as("items"),
    ])
    .executeTakeFirstOrThrow();
  return items ?? 0;
}

/** The decisions that counted: approvals of what was published, retractions of what was taken back by then. */
async function decisionCount(
  db: Database,
  clocks: Clocks,
  action: "approve" | "retract",
): Promise<number> {
  const end = endOfLimaDay(clocks.knownOn);
  const round = action === "approve" ? "review" : "retraction";
  const { decisions } = await published(db, clocks)
    .innerJoin("decisions as d", (join) =>
      join
        .onRef("d.update_id", "=", "n.update_id")
        .onRef("d.version", "=", "n.version"),
    )
    .where("d.round", "=", round)
    .where("d.action", "=", action)
    .$if(action === "retract", (query) =>
      query.where("n.retracted_at", "<=", end),
    )
    .select((eb) => eb.fn.countAll<number>().as("decisions"))
    .executeTakeFirstOrThrow();
  return decisions;
}

/** What others said of published updates, and what governments were asked. */
async function countSaidRows(db: Database, clocks: Clocks) {
  const end = endOfLimaDay(clocks.knownOn);
  const statements = published(db, clocks)
    .innerJoin("statement_decisions as d", "d.update_id", "n.update_id")
    .where("d.decided_at", "<=", end)
    // A declined reply is nobody's to read; a declined correction shows its outcome.
    .where((eb) =>
      eb.or([
        eb("d.kind", "=", "correction"),
        eb("d.outcome", "=", "published"),
      ]),
    );
  const requests = published(db, clocks)
    .innerJoin("reply_requests as r", "r.update_id", "n.update_id")
    .where("r.requested_at", "<=", end);
  const row = await db
    .selectNoFrom([
      statements.select((eb) => eb.fn.countAll<number>().as("n")).as("said"),
      requests.select((eb) => eb.fn.countAll<number>().as("n")).as("asked"),
    ])
    .executeTakeFirstOrThrow();
  return { statements: row.said ?? 0, requests: row.asked ?? 0 };
}
