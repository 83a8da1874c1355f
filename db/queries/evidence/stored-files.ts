import type { Instant } from "#app/domain/text/calendar";
import type {
  EvidenceFile,
  FileMediaType,
} from "#app/domain/evidence/evidence-file";
import { hashBands } from "#app/domain/evidence/photo-hash";
import type { Database } from "#db/client";

/** A file as it lies in the store. */
export interface StoredFile extends Pick<
  EvidenceFile,
  "sha256" | "mediaType" | "bytes" | "width" | "height"
> {
  thumbnail: { sha256: string; width: number; height: number } | null;
  perceptualHash: string | null;
}

/** A file that was looked at and made harmless, with the bytes that will be served. */
export interface FileContent extends StoredFile {
  content: Uint8Array;
  thumbnailContent: Uint8Array | null;
}

/** Notes a file whose bytes lie in the store; what is known already stays as it is. */
export async function insertStoredFile(
  trx: Database,
  file: StoredFile,
  storedAt: Instant,
): Promise<void> {
  const { sha256, perceptualHash } = file;
  await trx
    .insertInto("stored_files")
    .values({
      sha256,
      media_type: file.mediaType,
      byte_count: file.bytes,
      width: file.width,
      height: file.height,
      thumbnail_sha256: file.thumbnail?.sha256 ?? null,
      thumbnail_width: file.thumbnail?.width ?? null,
      thumbnail_height: file.thumbnail?.height ?? null,
      perceptual_hash: perceptualHash,
      stored_at: storedAt,
    })
    .onConflict((conflict) => conflict.column("sha256").doNothing())
    .execute();
  if (perceptualHash === null) return;
  await trx
    .insertInto("photo_bands_cache")
    .values(
      hashBands(perceptualHash).map((value, band) => ({ band, value, sha256 })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A stored file by the hash of what is served, or of its small picture; null where there is none. */
export async function findStoredFile(
  db: Database,
  sha256: string,
): Promise<StoredFile | null> {
  const row = await db
    .selectFrom("stored_files")
    .selectAll()
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { thumbnail_sha256: small } = row;
  return {
    sha256,
    mediaType: row.media_type satisfies FileMediaType,
    bytes: row.byte_count,
    width: row.width,
    height: row.height,
    thumbnail:
      small === null
        ? null
        : {
            sha256: small,
            width: row.thumbnail_width ?? 0,
            height: row.thumbnail_height ?? 0,
          },
    perceptualHash: row.perceptual_hash,
  };
}
