import type { ContestFact } from "#app/domain/record/contest-audit";
import {
  noteCommitment,
  type ToldContest,
} from "#app/domain/record/contest-told";
import { recordEntry } from "#app/domain/record/record-entry";
import { readRecordRow } from "#app/domain/record/record-row";
import type { RemovalState } from "#app/domain/removal/removal";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";
import { grouped } from "../grouped";

/** What removals left of contents, by `contentKey`, from their entries alone: needed before the first of them is reached. */
export async function readCommitments(
  db: Database,
): Promise<ToldContest["commitments"]> {
  const rows = await db
    .selectFrom("record_entries")
    .selectAll()
    .where("type", "=", "content_removed")
    .orderBy("position")
    .execute();
  const commitments = new Map<string, string | null>();
  for (const row of rows) {
    const { position, type, payload } = row;
    const [leafHash, recordedAt] = [row.leaf_hash, row.recorded_at];
    const entry = { position, type, payload, leafHash, recordedAt };
    const read = readRecordRow(entry, position);
    // One that cannot be read is named when its turn comes.
    if ("entry" in read) noteCommitment(commitments, read.entry);
  }
  return commitments;
}

/** Lists removals that are or were in force, with the entries that they should have; `after` is taken from the entry, and held against the words elsewhere. */
export async function listRemovalFacts(
  db: Database,
  { entries }: ToldContest,
): Promise<ContestFact[]> {
  const rows = await db
    .selectFrom("removals as r")
    .innerJoin("removal_states as s", "s.removal_id", "r.id")
    .innerJoin("publications as p", "p.update_id", "r.update_id")
    .selectAll("r")
    .select(["s.state", "s.effective_at", "p.target_code"])
    .where("s.state", "in", ["urgent", "in_force", "lifted"])
    .orderBy("r.id")
    .execute();
  const all = await db.selectFrom("removal_decisions").selectAll().execute();
  const decisions = grouped(
    all,
    (it) => it.removal_id,
    (it) => it,
  );
  return rows.flatMap((row) =>
    factsOf(row, decisions.get(row.id) ?? [], entries),
  );
}

type RemovalRow = Schema["removals"] & {
  state: RemovalState;
  effective_at: string | null;
  target_code: string;
};

/**
 * The entries that a removal must have, by its state: what the decisions do not bear out names nobody,
 * which no entry does.
 */
function factsOf(
  row: RemovalRow,
  decisions: readonly Schema["removal_decisions"][],
  told: ToldContest["entries"],
): ContestFact[] {
  const subject = {
    removal: row.id,
    target: row.target_code,
    update: row.update_id,
    part: row.part,
    partId: row.part_id,
  };
  const confirmed = decisions.find(({ action }) => action === "confirm");
  const urgent = row.urgent === 1;
  const second = urgent || !confirmed ? [] : [confirmed.decider_id];
  const at = new Date(row.effective_at ?? row.proposed_at);
  const said = told.get(`content_removed ${row.id}`);
  const facts: ContestFact["entry"][] = [
    recordEntry("content_removed", at, {
      ...subject,
      act: row.act,
      ground: row.ground,
      urgent,
      after: said?.type === "content_removed" ? said.after : null,
      people: [row.proposed_by, ...second],
    }),
  ];
  const isSettled = row.state === "in_force" || confirmed !== undefined;
  if (urgent && row.state !== "urgent" && isSettled) {
    const { removal, target } = subject;
    const { at, by } = actOf(confirmed, row);
    facts.push(recordEntry("removal_confirmed", at, { removal, target, by }));
  }
  if (row.state === "lifted") {
    const lifted = decisions.find(({ action }) => action === "lift");
    const { at, by } = actOf(lifted, row);
    facts.push(recordEntry("content_restored", at, { ...subject, by }));
  }
  return facts.map((entry) => ({ table: "removals", key: row.id, entry }));
}

function actOf(
  decision: Schema["removal_decisions"] | undefined,
  row: RemovalRow,
) {
  const at = new Date(decision?.decided_at ?? row.proposed_at);
  return { at, by: decision?.decider_id ?? null };
}
