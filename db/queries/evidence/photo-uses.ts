import type { Instant } from "#app/domain/text/calendar";
import {
  hashBands,
  isSamePhoto,
  isTelling,
} from "#app/domain/evidence/photo-hash";
import type { PhotoUse } from "#app/domain/evidence/photo-use";
import type { Database } from "#db/client";

/** Pictures that are compared with one, and uses that are told of one. */
const MOST_ALIKE = 200;
const MOST_USES = 5;

/** What is asked of one picture. */
interface Picture {
  sha256: string;
  receivedSha256: string;
}

/**
 * Where a picture of an update was used before: in submitted evidence of other updates, with the same
 * bytes, or as a picture that looks the same. For moderators: updates that wait are among them.
 */
export async function listPhotoUses(
  db: Database,
  picture: Picture,
  updateId: string,
): Promise<PhotoUse[]> {
  const same = await usesOf(db, updateId, [picture.sha256], picture);
  const alike = await listAlike(db, picture.sha256);
  const others = alike.length === 0 ? [] : await usesOf(db, updateId, alike);
  const known = new Set(same.map(({ id }) => id));
  return [
    ...same.map((use) => ({ ...use, exact: true })),
    ...others
      .filter(({ id }) => !known.has(id))
      .map((use) => ({ ...use, exact: false })),
  ].slice(0, MOST_USES);
}

interface Use {
  id: string;
  targetCode: string;
  submittedAt: Instant;
}

async function usesOf(
  db: Database,
  updateId: string,
  hashes: readonly string[],
  received?: Picture,
): Promise<Use[]> {
  const rows = await db
    .selectFrom("evidence_files as f")
    .innerJoin("evidence as e", "e.id", "f.evidence_id")
    .innerJoin("updates as u", "u.id", "e.update_id")
    .innerJoin("update_versions as v", (join) =>
      join
        .onRef("v.update_id", "=", "e.update_id")
        .onRef("v.version", "=", "e.version"),
    )
    .where("e.update_id", "!=", updateId)
    .where((eb) =>
      received === undefined
        ? eb("f.sha256", "in", hashes)
        : eb.or([
            eb("f.sha256", "in", hashes),
            eb("f.received_sha256", "=", received.receivedSha256),
          ]),
    )
    .groupBy(["u.id", "u.target_code"])
    .select(["u.id", "u.target_code"])
    .select((eb) => eb.fn.min("v.submitted_at").as("submitted_at"))
    .orderBy("submitted_at")
    .orderBy("u.id")
    .limit(MOST_USES)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    targetCode: row.target_code,
    submittedAt: row.submitted_at,
  }));
}

/** Other stored pictures that look like one: those that share two eighths of its hash, and then differ in few bits. */
async function listAlike(db: Database, sha256: string): Promise<string[]> {
  const own = await db
    .selectFrom("stored_files")
    .select("perceptual_hash as hash")
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  const hash = own?.hash ?? null;
  if (hash === null || !isTelling(hash)) return [];
  const rows = await db
    .selectFrom("photo_bands_cache as b")
    .innerJoin("stored_files as s", "s.sha256", "b.sha256")
    .where((eb) =>
      eb.or(
        hashBands(hash).map((value, band) =>
          eb.and([eb("b.band", "=", band), eb("b.value", "=", value)]),
        ),
      ),
    )
    .where("b.sha256", "!=", sha256)
    .groupBy(["b.sha256", "s.perceptual_hash"])
    .having((eb) => eb.fn.countAll<number>(), ">=", 2)
    .select(["b.sha256", "s.perceptual_hash as hash"])
    .select((eb) => eb.fn.countAll<number>().as("shared"))
    .orderBy("shared", "desc")
    .orderBy("b.sha256")
    .limit(MOST_ALIKE)
    .execute();
  return rows
    .filter((row) => row.hash !== null && isSamePhoto(hash, row.hash))
    .map((row) => row.sha256);
}
