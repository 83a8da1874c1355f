import type { IsoDate } from "#app/domain/text/calendar";
import type { Database } from "#db/client";
import { hiddenEvidence } from "../removal/tombstones";

/** Says whether a file stands, for everybody to see on a day, in an update that was published. */
export async function isPublishedFile(
  db: Database,
  sha256: string,
  today: IsoDate,
): Promise<boolean> {
  const row = await db
    .selectFrom("evidence_files as f")
    .innerJoin("evidence as e", "e.id", "f.evidence_id")
    .innerJoin("publications as n", (join) =>
      join
        .onRef("n.update_id", "=", "e.update_id")
        .onRef("n.version", "=", "e.version"),
    )
    .where("f.sha256", "=", sha256)
    .where("f.name", "is not", null)
    .where("e.visibility", "=", "public")
    .where("e.id", "not in", hiddenEvidence(db, today))
    .select("f.evidence_id")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Says whether a person sent a file themselves. */
export async function isOwnFile(
  db: Database,
  sha256: string,
  personId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("received_files")
    .where("sha256", "=", sha256)
    .where("owner_id", "=", personId)
    .select("id")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Updates of one file that are looked at, the newest first: more than anybody uses one picture for. */
const MOST_UPDATES = 50;

/** A submitted update in which a file stands as evidence, and its province by slug. */
export interface UpdateOfFile {
  id: string;
  provinceSlug: string;
  /** Whether it stands there, or would, for everybody to see; false where it protects a source. */
  isPublic: boolean;
}

/** The submitted updates in which a file stands as evidence, protected or not; drafts are nobody's but their author's. */
export async function listUpdatesOfFile(
  db: Database,
  sha256: string,
): Promise<UpdateOfFile[]> {
  const rows = await db
    .selectFrom("evidence_files as f")
    .innerJoin("evidence as e", "e.id", "f.evidence_id")
    .innerJoin("updates as u", "u.id", "e.update_id")
    .innerJoin("targets as t", "t.code", "u.target_code")
    .innerJoin("plans as p", "p.id", "t.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .where("f.sha256", "=", sha256)
    .where("f.name", "is not", null)
    .select(["u.id", "u.created_at", "v.slug as provinceSlug"])
    .select("e.visibility")
    .distinct()
    .orderBy("u.created_at", "desc")
    .orderBy("u.id")
    .limit(MOST_UPDATES)
    .execute();
  return rows.map(({ id, provinceSlug, visibility }) => {
    return { id, provinceSlug, isPublic: visibility === "public" };
  });
}

/** The published updates in which a file would take the place of a source, once a second person confirms it. */
export async function listUpdatesOfCopy(
  db: Database,
  sha256: string,
): Promise<UpdateOfFile[]> {
  const rows = await db
    .selectFrom("received_files as f")
    .innerJoin("removals as r", "r.proposed_by", "f.owner_id")
    .innerJoin("removal_states as s", "s.removal_id", "r.id")
    .innerJoin("removal_content as c", "c.removal_id", "r.id")
    .innerJoin("publications as n", "n.update_id", "r.update_id")
    .innerJoin("plans as p", "p.id", "n.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .where("f.sha256", "=", sha256)
    .where("s.state", "=", "proposed")
    .where("r.act", "=", "replace")
    .select(["r.update_id", "v.slug", "f.id", "c.replacement"])
    .execute();
  return rows
    .filter(({ id, replacement }) => replacement?.includes(id) === true)
    .map(({ update_id: id, slug }) => {
      return { id, provinceSlug: slug, isPublic: true };
    });
}
