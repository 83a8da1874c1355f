import type { Instant } from "#app/domain/text/calendar";
import type { EvidenceFile } from "#app/domain/evidence/evidence-file";
import type { Database } from "#db/client";

/** A file that somebody sent, whether or not it has become evidence. */
export interface ReceivedFile {
  id: string;
  ownerId: string;
  sha256: string;
  receivedSha256: string;
  name: string;
  bytes: number;
  receivedAt: Instant;
}

/** Finds what a person sent before with the same bytes. */
export async function findReceivedBytes(
  db: Database,
  ownerId: string,
  receivedSha256: string,
): Promise<{ id: string; sha256: string } | null> {
  const row = await db
    .selectFrom("received_files")
    .select(["id", "sha256"])
    .where("owner_id", "=", ownerId)
    .where("received_sha256", "=", receivedSha256)
    .executeTakeFirst();
  return row ?? null;
}

/** Notes a file that came. */
export async function insertReceivedFile(
  trx: Database,
  file: ReceivedFile,
): Promise<void> {
  await trx
    .insertInto("received_files")
    .values({
      id: file.id,
      owner_id: file.ownerId,
      sha256: file.sha256,
      received_sha256: file.receivedSha256,
      name: file.name,
      byte_count: file.bytes,
      received_at: file.receivedAt,
    })
    .execute();
}

/** Lets a file wait anew and bear the name it came with now. */
export async function renewReceivedFile(
  trx: Database,
  { id, name, receivedAt }: Pick<ReceivedFile, "id" | "name" | "receivedAt">,
): Promise<void> {
  await trx
    .updateTable("received_files")
    .set({ name, received_at: receivedAt })
    .where("id", "=", id)
    .execute();
}

/** How many bytes a person has sent since a moment. */
export async function countReceivedBytes(
  db: Database,
  ownerId: string,
  since: Instant,
): Promise<number> {
  const { bytes } = await db
    .selectFrom("received_files")
    .select((eb) => eb.fn.sum<number | null>("byte_count").as("bytes"))
    .where("owner_id", "=", ownerId)
    .where("received_at", ">=", since)
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
}

/** A person's own files by the ids that their forms name; those of others are missing. */
export async function listOwnFiles(
  db: Database,
  ownerId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EvidenceFile>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("received_files as r")
    .innerJoin("stored_files as s", "s.sha256", "r.sha256")
    .selectAll("s")
    .select(["r.id", "r.received_sha256", "r.name"])
    .select(["r.came_sha256", "r.covered_at"])
    .where("r.owner_id", "=", ownerId)
    .where("r.id", "in", ids)
    .execute();
  return new Map(
    rows.map((row) => {
      const { thumbnail_width: width, thumbnail_height: height } = row;
      return [
        row.id,
        {
          sha256: row.sha256,
          receivedSha256: row.came_sha256 ?? row.received_sha256,
          name: row.name,
          mediaType: row.media_type,
          bytes: row.byte_count,
          width: row.width,
          height: row.height,
          thumbnail:
            width === null || height === null ? null : { width, height },
          receivedId: row.id,
          ...(row.covered_at === null ? {} : { coveredAt: row.covered_at }),
        },
      ];
    }),
  );
}
