import { mandateKey } from "#app/domain/plan/mandate";
import { mandateSourceHash } from "#app/domain/plan/mandate-source-hash";
import { mandateWordsKey } from "#app/domain/removal/words-removal";
import type { Database } from "#db/client";
import { listWordsLeft, wordsAsRecorded } from "./words-audit";

/** Every act that settled whose plan it is, as `mandateKey` writes it; the hash of its source is computed anew where the words are still there. */
export async function listMandateKeys(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("plan_mandates as m")
    .innerJoin("plan_mandate_content as c", (join) =>
      join
        .onRef("c.plan_id", "=", "m.plan_id")
        .onRef("c.set_at", "=", "m.set_at"),
    )
    .selectAll("m")
    .select(["c.source_title", "c.source_url", "c.salt"])
    .orderBy("m.plan_id")
    .orderBy("m.set_at")
    .execute();
  const left = await listWordsLeft(db, "mandate");
  return rows.map((row) => {
    const { source_title: title, source_url: url, salt } = row;
    const found = hashOf(title, url, salt);
    const key = mandateWordsKey(row.plan_id, row.set_at);
    const committed = row.source_hash;
    return mandateKey({
      plan: row.plan_id,
      at: row.set_at,
      after: row.after,
      source: wordsAsRecorded(left, key, { found, committed }),
      people: [row.proposed_by, row.confirmed_by],
    });
  });
}

/** What a source hashes to; null where nothing is left of it. */
function hashOf(
  title: string | null,
  url: string | null,
  salt: string | null,
): string | null {
  if (title === null || url === null) return null;
  return salt === null
    ? "without salt"
    : mandateSourceHash(salt, { title, url });
}
