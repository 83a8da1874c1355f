import type { Database } from "#db/client";

/** What this database has taken from seed files: name of each and SHA-256 of what it held. */
export async function listSeedFiles(
  db: Database,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("seed_files")
    .select(["name", "sha256"])
    .execute();
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

/** Remembers that a seed file was taken as it stands now. */
export async function rememberSeedFile(
  db: Database,
  file: { name: string; sha256: string },
  now: Date,
): Promise<void> {
  const row = { sha256: file.sha256, seeded_at: now.toISOString() };
  await db
    .insertInto("seed_files")
    .values({ name: file.name, ...row })
    .onConflict((it) => it.column("name").doUpdateSet(row))
    .execute();
}
