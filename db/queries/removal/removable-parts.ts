import type { RemovablePart } from "#app/domain/removal/removal";
import type { Database } from "#db/client";
import { PART_COLUMNS, partsOf } from "../evidence/evidence-parts";

/**
 * Lists what everybody may read of a published update and what can therefore be taken out of sight:
 * summary, public evidence, notes of the decisions that count, statements of others. For moderators:
 * what is hidden is among it, what is gone reads as empty.
 */
export async function listRemovableParts(
  db: Database,
  updateId: string,
): Promise<RemovablePart[]> {
  return [
    ...(await summaryOf(db, updateId)),
    ...(await evidenceOf(db, updateId)),
    ...(await decisionsOf(db, updateId)),
    ...(await confirmationsOf(db, updateId)),
    ...(await statementsOf(db, updateId)),
  ];
}

const NOTHING = { place: null, url: null, file: null } as const;

function published(db: Database, updateId: string) {
  return db
    .selectFrom("publications as n")
    .innerJoin("updates as u", "u.id", "n.update_id")
    .innerJoin("users as a", "a.id", "u.author_id")
    .where("n.update_id", "=", updateId);
}

async function summaryOf(db: Database, updateId: string) {
  const row = await published(db, updateId)
    .leftJoin("update_content as c", (join) =>
      join
        .onRef("c.update_id", "=", "n.update_id")
        .onRef("c.version", "=", "n.version"),
    )
    .select(["a.id", "a.display_name", "c.summary"])
    .executeTakeFirst();
  if (row === undefined) return [];
  const words = row.summary ?? "";
  return [
    {
      ...{ part: "summary" as const, partId: updateId, words },
      ...{ writerId: row.id, writerName: row.display_name, ...NOTHING },
    },
  ];
}

async function evidenceOf(db: Database, updateId: string) {
  const rows = await published(db, updateId)
    .innerJoin("evidence as e", (join) =>
      join
        .onRef("e.update_id", "=", "n.update_id")
        .onRef("e.version", "=", "n.version"),
    )
    .leftJoin("evidence_content as c", "c.evidence_id", "e.id")
    .leftJoin("evidence_files as f", "f.evidence_id", "e.id")
    .leftJoin("stored_files as s", "s.sha256", "f.sha256")
    .leftJoin("evidence_records as o", "o.evidence_id", "e.id")
    .select(["e.id", "a.id as writer", "a.display_name"])
    .select(["c.title", "c.url", "c.place"])
    .select(PART_COLUMNS)
    .where("e.visibility", "=", "public")
    .orderBy("e.position")
    .execute();
  return rows.map((row) => ({
    ...{ part: "evidence" as const, partId: row.id, words: row.title ?? "" },
    ...{ writerId: row.writer, writerName: row.display_name },
    ...{ place: row.place, url: row.url, file: partsOf(row).file ?? null },
  }));
}

async function decisionsOf(db: Database, updateId: string) {
  const rows = await db
    .selectFrom("publications as n")
    .innerJoin("decisions as d", (join) =>
      join
        .onRef("d.update_id", "=", "n.update_id")
        .onRef("d.version", "=", "n.version"),
    )
    .innerJoin("decision_content as c", "c.decision_id", "d.id")
    .innerJoin("users as m", "m.id", "d.decider_id")
    .select(["d.id", "m.id as writer", "m.display_name", "c.note"])
    .where("n.update_id", "=", updateId)
    .where((eb) =>
      eb.or([
        eb("d.action", "=", "approve").and("d.round", "=", "review"),
        eb("d.action", "=", "retract").and("n.retracted_at", "is not", null),
      ]),
    )
    .where("c.note", "is not", null)
    .orderBy("d.decided_at")
    .orderBy("d.step")
    .execute();
  return rows.map((row) => noteOf("decision", row));
}

async function confirmationsOf(db: Database, updateId: string) {
  const rows = await db
    .selectFrom("publications as n")
    .innerJoin("confirmations as k", "k.update_id", "n.update_id")
    .innerJoin("confirmation_content as c", "c.decision_id", "k.id")
    .innerJoin("users as m", "m.id", "k.decider_id")
    .select(["k.id", "m.id as writer", "m.display_name", "c.note"])
    .where("n.update_id", "=", updateId)
    .where("n.retracted_at", "is not", null)
    .where("k.action", "=", "retract")
    .where("c.note", "is not", null)
    .orderBy("k.decided_at")
    .orderBy("k.step")
    .execute();
  return rows.map((row) => noteOf("decision", row));
}

async function statementsOf(db: Database, updateId: string) {
  const rows = await db
    .selectFrom("statement_decisions as d")
    .innerJoin("statements as s", "s.id", "d.statement_id")
    .innerJoin("statement_content as c", "c.statement_id", "s.id")
    .leftJoin("statement_decision_content as w", "w.decision_id", "d.id")
    .innerJoin("users as a", "a.id", "s.author_id")
    .innerJoin("users as m", "m.id", "d.decider_id")
    .select(["s.id", "a.id as writer", "a.display_name", "c.words", "c.url"])
    .select([
      "d.id as decision",
      "m.id as decider",
      "m.display_name as moderator",
    ])
    .select(["w.note", "d.outcome"])
    .where("d.update_id", "=", updateId)
    .orderBy("d.decided_at")
    .orderBy("d.id")
    .execute();
  return rows.flatMap((row) => {
    const { decision: id, decider: writer, moderator, note } = row;
    const answer = { id, writer, display_name: moderator, note };
    const said = { ...noteOf("statement", { ...row, note: row.words }) };
    return [
      // What was declined nobody but its author reads.
      ...(row.outcome === "declined" ? [] : [{ ...said, url: row.url }]),
      ...(note === null ? [] : [noteOf("decision", answer)]),
    ];
  });
}

function noteOf(
  part: "decision" | "statement",
  row: {
    id: string;
    writer: string;
    display_name: string;
    note: string | null;
  },
): RemovablePart {
  const { id: partId, writer: writerId, display_name: writerName } = row;
  return {
    part,
    partId,
    writerId,
    writerName,
    words: row.note ?? "",
    ...NOTHING,
  };
}
