import { mandateKey } from "#app/domain/plan/mandate";
import { mandateSourceHash } from "#app/domain/plan/mandate-source-hash";
import type { Database } from "#db/client";

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
  return rows.map((row) => {
    const { source_title: title, source_url: url, salt } = row;
    const isThere = title !== null && url !== null && salt !== null;
    return mandateKey({
      plan: row.plan_id,
      at: row.set_at,
      after: row.after,
      source: isThere
        ? mandateSourceHash(salt, { title, url })
        : row.source_hash,
      people: [row.proposed_by, row.confirmed_by],
    });
  });
}
