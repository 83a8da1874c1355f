import { isSamePhoto, isTelling } from "#app/domain/evidence/photo-hash";
import type { Database } from "#db/client";

/** Pairs of pictures that are looked at for one page of the queue. */
const MOST_PAIRS = 5_000;

/** Of some updates, those with a picture that another submitted update has too: the same bytes, or one that looks the same. */
export async function listUpdatesWithUsedPhotos(
  db: Database,
  updateIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (updateIds.length === 0) return new Set();
  const same = await listSame(db, updateIds);
  const alike = await listAlike(db, updateIds);
  return new Set([...same, ...alike]);
}

/** Pictures of the newest submitted versions of some updates. */
function picturesOf(db: Database, updateIds: readonly string[]) {
  return db
    .selectFrom("updates as u")
    .innerJoin("evidence as e", (join) =>
      join
        .onRef("e.update_id", "=", "u.id")
        .onRef("e.version", "=", "u.submitted_version"),
    )
    .innerJoin("evidence_files as f", "f.evidence_id", "e.id")
    .innerJoin("stored_files as s", "s.sha256", "f.sha256")
    .where("u.id", "in", updateIds)
    .where("s.width", "is not", null);
}

async function listSame(
  db: Database,
  updateIds: readonly string[],
): Promise<string[]> {
  const rows = await picturesOf(db, updateIds)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("evidence_files as o")
          .innerJoin("evidence as w", "w.id", "o.evidence_id")
          .where((or) =>
            or.or([
              or("o.sha256", "=", or.ref("f.sha256")),
              or("o.received_sha256", "=", or.ref("f.received_sha256")),
            ]),
          )
          .whereRef("w.update_id", "<>", "u.id")
          .select("o.evidence_id"),
      ),
    )
    .select("u.id")
    .distinct()
    .execute();
  return rows.map(({ id }) => id);
}

/** By pictures that share two eighths of their hash, and then differ in few bits. */
async function listAlike(
  db: Database,
  updateIds: readonly string[],
): Promise<string[]> {
  const rows = await picturesOf(db, updateIds)
    .innerJoin("photo_bands_cache as b", "b.sha256", "f.sha256")
    .innerJoin("photo_bands_cache as c", (join) =>
      join
        .onRef("c.band", "=", "b.band")
        .onRef("c.value", "=", "b.value")
        .onRef("c.sha256", "<>", "b.sha256"),
    )
    .innerJoin("stored_files as t", "t.sha256", "c.sha256")
    .groupBy(["u.id", "s.perceptual_hash", "t.sha256", "t.perceptual_hash"])
    .having((eb) => eb.fn.countAll<number>(), ">=", 2)
    .select(["u.id", "s.perceptual_hash as hash", "t.sha256 as other"])
    .select("t.perceptual_hash as other_hash")
    .limit(MOST_PAIRS)
    .execute();
  const alike = rows.filter(
    ({ hash, other_hash: other }) =>
      hash !== null &&
      other !== null &&
      isTelling(hash) &&
      isSamePhoto(hash, other),
  );
  const users = await listUsers(
    db,
    alike.map(({ other }) => other),
  );
  return alike
    .filter(({ id, other }) => users.get(other)?.some((it) => it !== id))
    .map(({ id }) => id);
}

/** In which updates some files stand. */
async function listUsers(
  db: Database,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const users = new Map<string, string[]>();
  if (hashes.length === 0) return users;
  const rows = await db
    .selectFrom("evidence_files as f")
    .innerJoin("evidence as e", "e.id", "f.evidence_id")
    .where("f.sha256", "in", [...new Set(hashes)])
    .select(["f.sha256", "e.update_id"])
    .distinct()
    .execute();
  for (const { sha256, update_id: id } of rows) {
    users.set(sha256, [...(users.get(sha256) ?? []), id]);
  }
  return users;
}
