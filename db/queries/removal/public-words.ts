import type {
  PublicWords,
  WordsPlace,
} from "#app/domain/removal/words-removal";
import { mandateWordsKey } from "#app/domain/removal/words-removal";
import type { Database } from "#db/client";

/** The words of one place as they stand, hidden or not; null where there are none, or nothing is left of them. */
export async function findPublicWords(
  db: Database,
  { subject, key }: WordsPlace,
): Promise<PublicWords | null> {
  if (subject === "name") return await nameOf(db, key);
  const all = await listPublicWords(db);
  return all.find((it) => it.subject === subject && it.key === key) ?? null;
}

/** Explanations of versions of the method and sources of mandates that can be read, the newest first; names are looked for one by one. */
export async function listPublicWords(db: Database): Promise<PublicWords[]> {
  return [...(await notes(db)), ...(await sources(db))];
}

async function nameOf(db: Database, id: string): Promise<PublicWords | null> {
  const row = await db
    .selectFrom("users")
    .select("display_name")
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const words = row.display_name;
  return { subject: "name", key: id, words, url: null, writerId: id };
}

async function notes(db: Database): Promise<PublicWords[]> {
  const rows = await db
    .selectFrom("method_versions as v")
    .innerJoin("setting_proposals as p", "p.id", "v.proposal_id")
    .innerJoin("setting_proposal_content as c", "c.proposal_id", "p.id")
    .select(["v.version", "p.proposed_by", "c.note"])
    .where("c.note", "is not", null)
    .orderBy("v.version", "desc")
    .execute();
  return rows.map((row) => ({
    subject: "method",
    key: String(row.version),
    words: row.note ?? "",
    url: null,
    writerId: row.proposed_by,
  }));
}

async function sources(db: Database): Promise<PublicWords[]> {
  const rows = await db
    .selectFrom("plan_mandates as m")
    .innerJoin("plan_mandate_content as c", (join) =>
      join
        .onRef("c.plan_id", "=", "m.plan_id")
        .onRef("c.set_at", "=", "m.set_at"),
    )
    .select(["m.plan_id", "m.set_at", "m.proposed_by"])
    .select(["c.source_title", "c.source_url"])
    .where("c.source_title", "is not", null)
    .orderBy("m.set_at", "desc")
    .orderBy("m.plan_id")
    .execute();
  return rows.map((row) => ({
    subject: "mandate",
    key: mandateWordsKey(row.plan_id, row.set_at),
    words: row.source_title ?? "",
    url: row.source_url,
    writerId: row.proposed_by,
  }));
}
