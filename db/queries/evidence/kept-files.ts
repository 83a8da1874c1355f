import type { Database } from "#db/client";

/** Lists what the store holds for an instance, by the hashes of its files after one of them; each with its small picture. */
export async function listKeptHashes(
  db: Database,
  { after, limit }: { after: string; limit: number },
): Promise<{ hashes: string[]; last: string | null }> {
  const rows = await db
    .selectFrom("stored_files")
    .select(["sha256", "thumbnail_sha256"])
    .where("sha256", ">", after)
    .orderBy("sha256")
    .limit(limit)
    .execute();
  const hashes = rows.flatMap(({ sha256, thumbnail_sha256: small }) =>
    small === null ? [sha256] : [sha256, small],
  );
  return { hashes, last: rows.at(-1)?.sha256 ?? null };
}
