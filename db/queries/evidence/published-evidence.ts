import type { GradedEvidence } from "#app/domain/evidence/evidence";
import { shownGrade } from "#app/domain/evidence/shown-grade";
import type { Database } from "#db/client";
import { PART_COLUMNS, partsOf } from "./evidence-parts";
import { grouped } from "../grouped";

/** What everybody may see of the evidence of published updates, by update. */
export interface PublishedEvidence {
  items: ReadonlyMap<string, readonly GradedEvidence[]>;
  /** How many further items only moderators may see. */
  hidden: ReadonlyMap<string, number>;
}

/**
 * The public evidence of the published versions of some updates, with grades; of what protects a
 * source nothing is read but how many there are.
 */
export async function listPublishedEvidence(
  db: Database,
  updateIds: readonly string[],
): Promise<PublishedEvidence> {
  if (updateIds.length === 0) return { items: new Map(), hidden: new Map() };
  const rows = await evidenceOf(db, updateIds, "public")
    .leftJoin("evidence_content as c", "c.evidence_id", "e.id")
    .select(["e.id", "e.update_id", "e.kind", "e.date"])
    .select(["c.title", "c.url", "c.place"])
    .leftJoin("evidence_files as f", "f.evidence_id", "e.id")
    .leftJoin("stored_files as s", "s.sha256", "f.sha256")
    .leftJoin("evidence_records as o", "o.evidence_id", "e.id")
    .select(PART_COLUMNS)
    .orderBy("e.update_id")
    .orderBy("e.position")
    .execute();
  const hidden = await evidenceOf(db, updateIds, "moderators_only")
    .groupBy("e.update_id")
    .select("e.update_id")
    .select((eb) => eb.fn.countAll<number>().as("items"))
    .execute();
  const ids = rows.map(({ id }) => id);
  const grades = await gradesOf(db, ids);
  return {
    items: grouped(
      rows,
      (row) => row.update_id,
      (row) => ({
        id: row.id,
        kind: row.kind,
        title: row.title ?? "",
        url: row.url,
        date: row.date,
        place: row.place,
        visibility: "public" as const,
        grade: shownGrade(grades.get(row.id) ?? []),
        ...partsOf(row),
      }),
    ),
    hidden: new Map(hidden.map((row) => [row.update_id, row.items])),
  };
}

function evidenceOf(
  db: Database,
  updateIds: readonly string[],
  visibility: "public" | "moderators_only",
) {
  return db
    .selectFrom("publications as n")
    .innerJoin("evidence as e", (join) =>
      join
        .onRef("e.update_id", "=", "n.update_id")
        .onRef("e.version", "=", "n.version"),
    )
    .where("n.update_id", "in", updateIds)
    .where("e.visibility", "=", visibility);
}

/** Grades by evidence, in the order of the decisions that published it. */
async function gradesOf(db: Database, evidenceIds: readonly string[]) {
  if (evidenceIds.length === 0) return new Map<string, never[]>();
  const rows = await db
    .selectFrom("evidence as e")
    .innerJoin("publications as n", (join) =>
      join
        .onRef("n.update_id", "=", "e.update_id")
        .onRef("n.version", "=", "e.version"),
    )
    .innerJoin("decisions as d", (join) =>
      join
        .onRef("d.update_id", "=", "n.update_id")
        .onRef("d.version", "=", "n.version"),
    )
    .innerJoin("evidence_grades as g", (join) =>
      join
        .onRef("g.decision_id", "=", "d.id")
        .onRef("g.evidence_id", "=", "e.id"),
    )
    .select(["g.evidence_id", "g.grade"])
    .where("e.id", "in", evidenceIds)
    .where("d.round", "=", "review")
    .where("d.action", "=", "approve")
    .orderBy("g.evidence_id")
    .orderBy("d.step")
    .execute();
  return grouped(
    rows,
    (row) => row.evidence_id,
    (row) => row.grade,
  );
}
