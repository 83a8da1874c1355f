import type { Instant } from "#app/domain/text/calendar";
import type { Removal, NewRemoval } from "#app/domain/removal/removal-case";
import type {
  RemovalPart,
  RemovalReplacement,
  RemovalState,
} from "#app/domain/removal/removal";
import type { Database } from "#db/client";

/** Stores a proposal; an urgent hiding is in force from then on. */
export async function insertRemoval(
  trx: Database,
  removal: NewRemoval,
): Promise<void> {
  const { id, updateId, part, partId, proposedAt } = removal;
  const subject = { update_id: updateId, part, part_id: partId };
  await trx
    .insertInto("removals")
    .values({
      id,
      ...subject,
      act: removal.act,
      ground: removal.ground,
      urgent: removal.urgent ? 1 : 0,
      proposed_by: removal.proposedBy,
      proposed_at: proposedAt,
    })
    .execute();
  const { note, replacement } = removal;
  await trx
    .insertInto("removal_content")
    .values({
      removal_id: id,
      note,
      replacement: replacement === null ? null : JSON.stringify(replacement),
      kept: null,
    })
    .execute();
  await trx
    .insertInto("removal_states")
    .values({
      removal_id: id,
      ...subject,
      state: removal.urgent ? "urgent" : "proposed",
      effective_at: removal.urgent ? proposedAt : null,
      changed_at: proposedAt,
    })
    .execute();
}

function selectRemovals(db: Database) {
  return db
    .selectFrom("removal_states as s")
    .innerJoin("removals as r", "r.id", "s.removal_id")
    .innerJoin("publications as n", "n.update_id", "r.update_id")
    .innerJoin("targets as t", "t.code", "n.target_code")
    .innerJoin("plans as p", "p.id", "t.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .innerJoin("users as a", "a.id", "r.proposed_by")
    .leftJoin("removal_content as c", "c.removal_id", "r.id")
    .leftJoin("removal_decisions as d", (join) =>
      join.onRef("d.removal_id", "=", "r.id").on("d.action", "=", "confirm"),
    )
    .selectAll("r")
    .select(["s.state", "s.effective_at", "n.target_code", "t.wording"])
    .select(["v.slug", "v.name as province_name", "a.display_name"])
    .select(["c.note", "c.replacement", "d.decider_id as confirmed_by"]);
}

type RemovalRow = Awaited<
  ReturnType<ReturnType<typeof selectRemovals>["execute"]>
>[number];

function removalOf(row: RemovalRow): Removal {
  return {
    id: row.id,
    updateId: row.update_id,
    targetCode: row.target_code,
    targetWording: row.wording,
    provinceSlug: row.slug,
    provinceName: row.province_name,
    part: row.part,
    partId: row.part_id,
    act: row.act,
    ground: row.ground,
    urgent: row.urgent === 1,
    note: row.note,
    replacement:
      row.replacement === null
        ? null
        : (JSON.parse(row.replacement) as RemovalReplacement),
    proposedBy: row.proposed_by,
    proposerName: row.display_name,
    proposedAt: row.proposed_at,
    confirmedBy: row.confirmed_by,
    state: row.state,
    effectiveAt: row.effective_at,
  };
}

/** One removal, wherever it stands; null where there is none of that id. */
export async function findRemoval(
  db: Database,
  id: string,
): Promise<Removal | null> {
  const row = await selectRemovals(db)
    .where("r.id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : removalOf(row);
}

/** The removals of one update, oldest first. */
export async function listRemovalsOf(
  db: Database,
  updateId: string,
): Promise<Removal[]> {
  const rows = await selectRemovals(db)
    .where("s.update_id", "=", updateId)
    .orderBy("r.proposed_at")
    .orderBy("r.id")
    .execute();
  return rows.map(removalOf);
}

/** The removals in these states, the longest unchanged first; for moderators, whatever their provinces. */
export async function listRemovalsInState(
  db: Database,
  states: readonly RemovalState[],
  limit: number,
): Promise<Removal[]> {
  const rows = await selectRemovals(db)
    .where("s.state", "in", states)
    .orderBy("s.changed_at")
    .orderBy("r.id")
    .limit(limit)
    .execute();
  return rows.map(removalOf);
}

/** A step of a removal from the state that was seen to the next; false where somebody was faster. */
export async function moveRemoval(
  trx: Database,
  { id, state }: Pick<Removal, "id" | "state">,
  next: { state: RemovalState; effectiveAt: Instant | null; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("removal_states")
    .set({
      state: next.state,
      effective_at: next.effectiveAt,
      changed_at: next.at,
    })
    .where("removal_id", "=", id)
    .where("state", "=", state)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Notes who confirmed, declined or lifted a removal. */
export async function appendRemovalDecision(
  trx: Database,
  decision: {
    id: string;
    removal: Pick<Removal, "id" | "proposedBy">;
    deciderId: string;
    action: "confirm" | "decline" | "lift";
    decidedAt: Instant;
  },
): Promise<void> {
  const { id, removal, deciderId, action, decidedAt } = decision;
  await trx
    .insertInto("removal_decisions")
    .values({
      id,
      removal_id: removal.id,
      proposed_by: removal.proposedBy,
      decider_id: deciderId,
      action,
      decided_at: decidedAt,
    })
    .execute();
}

/** Blanks what a proposal said and would have put in place: it may quote what is gone. */
export async function blankRemovalWords(
  trx: Database,
  subject: { updateId: string; part: RemovalPart; partId: string },
): Promise<void> {
  await trx
    .updateTable("removal_content")
    .set({ note: null, replacement: null })
    .where("removal_id", "in", (eb) =>
      eb
        .selectFrom("removal_states as s")
        .select("s.removal_id")
        .where("s.update_id", "=", subject.updateId)
        .where("s.part", "=", subject.part)
        .where("s.part_id", "=", subject.partId),
    )
    .execute();
}
