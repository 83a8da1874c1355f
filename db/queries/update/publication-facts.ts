import type { Evidence } from "#app/domain/evidence/evidence";
import type {
  PublicationFacts,
  StoredDecision,
} from "#app/domain/record/publication-facts";
import type { Database } from "#db/client";
import { listEvidenceParts } from "../evidence/evidence-parts";
import { grouped } from "../grouped";

/** Reads published updates, by id, with everything the public record says of them; for audits, since protected evidence and salts are included. */
export async function listPublicationFacts(
  db: Database,
  updateIds: readonly string[],
): Promise<Map<string, PublicationFacts>> {
  if (updateIds.length === 0) return new Map();
  const rows = await publicationsOf(db, updateIds);
  const evidence = await evidenceOf(db, updateIds);
  const decisions = await decisionsOf(db, updateIds);
  const confirmations = await confirmationsOf(db, updateIds);
  return new Map(
    rows.map((row) => [
      row.update_id,
      {
        update: row.update_id,
        version: row.version,
        target: row.target_code,
        plan: row.plan_id,
        targetPlan: row.target_plan,
        status: row.status,
        effectiveDate: row.effective_date,
        decidedAt: row.decided_at,
        retractedAt: row.retracted_at,
        author: row.author_id,
        contentHash: row.content_hash,
        salt: row.salt,
        content: {
          status: row.claimed_status,
          effectiveDate: row.claimed_date,
          summary: row.summary ?? "",
          measuredValue: row.measured_value,
          reason: row.reason,
          groupId: row.group_id,
          evidence: evidence.get(row.update_id) ?? [],
        },
        decisions: [
          ...(decisions.get(row.update_id) ?? []),
          ...(confirmations.get(row.update_id) ?? []),
        ],
      },
    ]),
  );
}

function publicationsOf(db: Database, updateIds: readonly string[]) {
  return db
    .selectFrom("publications as p")
    .innerJoin("targets as t", "t.code", "p.target_code")
    .innerJoin("updates as u", "u.id", "p.update_id")
    .innerJoin("update_versions as v", (join) =>
      join
        .onRef("v.update_id", "=", "p.update_id")
        .onRef("v.version", "=", "p.version"),
    )
    .leftJoin("update_content as c", (join) =>
      join
        .onRef("c.update_id", "=", "p.update_id")
        .onRef("c.version", "=", "p.version"),
    )
    .selectAll("p")
    .select(["t.plan_id as target_plan", "u.author_id", "c.summary", "c.salt"])
    .select(["v.status as claimed_status", "v.effective_date as claimed_date"])
    .select(["v.measured_value", "v.reason", "v.group_id", "v.content_hash"])
    .where("p.update_id", "in", updateIds)
    .execute();
}

async function evidenceOf(
  db: Database,
  updateIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const rows = await db
    .selectFrom("publications as p")
    .innerJoin("evidence as e", (join) =>
      join
        .onRef("e.update_id", "=", "p.update_id")
        .onRef("e.version", "=", "p.version"),
    )
    .leftJoin("evidence_content as c", "c.evidence_id", "e.id")
    .select(["e.id", "e.update_id", "e.kind", "e.visibility", "e.date"])
    .select(["c.title", "c.url", "c.place"])
    .where("p.update_id", "in", updateIds)
    .orderBy("e.update_id")
    .orderBy("e.position")
    .execute();
  const parts = await listEvidenceParts(
    db,
    rows.map(({ id }) => id),
  );
  return grouped(
    rows,
    (row) => row.update_id,
    (row) => ({
      id: row.id,
      kind: row.kind,
      title: row.title ?? "",
      url: row.url,
      date: row.date,
      place: row.place,
      visibility: row.visibility,
      ...parts.get(row.id),
    }),
  );
}

async function decisionsOf(
  db: Database,
  updateIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredDecision[]>> {
  const rows = await db
    .selectFrom("publications as p")
    .innerJoin("decisions as d", (join) =>
      join
        .onRef("d.update_id", "=", "p.update_id")
        .onRef("d.version", "=", "p.version"),
    )
    .leftJoin("decision_content as c", "c.decision_id", "d.id")
    .select(["d.id", "d.update_id", "d.round", "d.action", "d.decider_id"])
    .select(["d.decided_at", "d.content_hash", "c.note", "c.salt"])
    .where("p.update_id", "in", updateIds)
    .orderBy("d.update_id")
    .orderBy("d.step")
    .execute();
  const grades = await gradesOf(
    db,
    rows.map(({ id }) => id),
  );
  return grouped(
    rows,
    (row) => row.update_id,
    (row) => ({
      id: row.id,
      round: row.round,
      action: row.action,
      person: row.decider_id,
      at: row.decided_at,
      content: row.content_hash,
      note: row.note,
      salt: row.salt,
      grades: grades.get(row.id) ?? [],
    }),
  );
}

async function gradesOf(db: Database, decisionIds: readonly string[]) {
  if (decisionIds.length === 0)
    return new Map<string, StoredDecision["grades"]>();
  const rows = await db
    .selectFrom("evidence_grades")
    .select(["decision_id", "evidence_id", "grade"])
    .where("decision_id", "in", decisionIds)
    .execute();
  return grouped(
    rows,
    (row) => row.decision_id,
    (row) => ({ evidence: row.evidence_id, grade: row.grade }),
  );
}

async function confirmationsOf(
  db: Database,
  updateIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredDecision[]>> {
  const rows = await db
    .selectFrom("confirmations as k")
    .leftJoin("confirmation_content as c", "c.decision_id", "k.id")
    .select(["k.id", "k.update_id", "k.action", "k.decider_id"])
    .select(["k.decided_at", "k.content_hash", "c.note", "c.salt"])
    .where("k.update_id", "in", updateIds)
    .orderBy("k.update_id")
    .orderBy("k.decided_at")
    .execute();
  return grouped(
    rows,
    (row) => row.update_id,
    (row) => ({
      id: row.id,
      round: "confirmation" as const,
      action: row.action,
      person: row.decider_id,
      at: row.decided_at,
      content: row.content_hash,
      note: row.note,
      salt: row.salt,
      grades: [],
    }),
  );
}
