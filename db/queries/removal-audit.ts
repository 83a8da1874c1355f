import type { ContestFact } from "#app/domain/contest-audit";
import { noteCommitment, type ToldContest } from "#app/domain/contest-told";
import { recordEntry } from "#app/domain/record-entry";
import { readRecordRow } from "#app/domain/record-row";
import type { Database } from "../client";
import type { Schema } from "../schema";

/** What removals and returns left of contents, by `contentKey`, from their entries alone: needed before the first of them is reached. */
export async function readCommitments(
  db: Database,
): Promise<ToldContest["commitments"]> {
  const rows = await db
    .selectFrom("record_entries")
    .selectAll()
    .where("type", "in", ["content_removed", "content_restored"])
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
  const decisions = await db
    .selectFrom("removal_decisions")
    .selectAll()
    .execute();
  return rows.flatMap((row) => {
    const own = decisions.filter((it) => it.removal_id === row.id);
    return factsOf(row, own, entries);
  });
}

type RemovalRow = Schema["removals"] & {
  effective_at: string | null;
  target_code: string;
};

function factsOf(
  row: RemovalRow,
  decisions: readonly Schema["removal_decisions"][],
  told: ToldContest["entries"],
): ContestFact[] {
  const confirmed = decisions.find(({ action }) => action === "confirm");
  const lifted = decisions.find(({ action }) => action === "lift");
  const subject = {
    removal: row.id,
    target: row.target_code,
    update: row.update_id,
    part: row.part,
    partId: row.part_id,
  };
  const said = told.get(`content_removed ${row.id}`);
  const urgent = row.urgent === 1;
  const second = urgent || !confirmed ? [] : [confirmed.decider_id];
  const at = new Date(row.effective_at ?? row.proposed_at);
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
  if (urgent && confirmed) {
    const { removal, target } = subject;
    const { decided_at, decider_id: by } = confirmed;
    const fields = { removal, target, by };
    facts.push(recordEntry("removal_confirmed", new Date(decided_at), fields));
  }
  const back = told.get(`content_restored ${row.id}`);
  if (lifted && back?.type === "content_restored") {
    const { after } = back;
    const { decided_at, decider_id: by } = lifted;
    const fields = { ...subject, after, by };
    facts.push(recordEntry("content_restored", new Date(decided_at), fields));
  }
  return facts.map((entry) => ({ table: "removals", key: row.id, entry }));
}
