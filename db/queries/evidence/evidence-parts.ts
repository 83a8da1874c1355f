import type { Evidence } from "#app/domain/evidence/evidence";
import type {
  EvidenceFile,
  FileMediaType,
} from "#app/domain/evidence/evidence-file";
import type { RecordType } from "#app/domain/evidence/official-record";
import type { Database } from "#db/client";

/** What a piece of evidence may have besides its words. */
export type EvidenceParts = Pick<Evidence, "file" | "record">;

/** Evidence put at one position, as its rows are stored. */
type StoredEvidence = Pick<Evidence, "id" | "file" | "record">;

/** Columns that tell the file and the number of a piece of evidence, of the tables `f`, `s` and `o`. */
export const PART_COLUMNS = [
  "f.sha256",
  "f.received_sha256",
  "f.received_id",
  "f.name as file_name",
  "f.covered_at",
  "s.media_type",
  "s.byte_count",
  "s.width",
  "s.height",
  "s.thumbnail_width",
  "s.thumbnail_height",
  "o.record_type",
  "o.record_number",
] as const;

/** What those columns hold; a file or a number that is missing, or whose words were removed, is null. */
interface PartRow {
  sha256: string | null;
  received_sha256: string | null;
  received_id: string | null;
  file_name: string | null;
  covered_at: string | null;
  media_type: FileMediaType | null;
  byte_count: number | null;
  width: number | null;
  height: number | null;
  thumbnail_width: number | null;
  thumbnail_height: number | null;
  record_type: RecordType | null;
  record_number: string | null;
}

/** The file and the number that a row tells of. */
export function partsOf(row: PartRow): EvidenceParts {
  const { record_type: type, record_number: number } = row;
  const file = fileOf(row);
  return {
    ...(file === null ? {} : { file }),
    ...(type === null || number === null ? {} : { record: { type, number } }),
  };
}

function fileOf(row: PartRow): EvidenceFile | null {
  const { sha256, received_sha256, received_id, media_type, byte_count } = row;
  const isWhole =
    sha256 !== null &&
    received_sha256 !== null &&
    received_id !== null &&
    media_type !== null &&
    byte_count !== null;
  if (!isWhole || row.file_name === null) return null;
  const { thumbnail_width: width, thumbnail_height: height } = row;
  return {
    sha256,
    receivedSha256: received_sha256,
    name: row.file_name,
    mediaType: media_type,
    bytes: byte_count,
    width: row.width,
    height: row.height,
    thumbnail: width === null || height === null ? null : { width, height },
    receivedId: received_id,
    ...(row.covered_at === null ? {} : { coveredAt: row.covered_at }),
  };
}

/** Reads files and numbers of pieces of evidence, by their ids. */
export async function listEvidenceParts(
  db: Database,
  evidenceIds: readonly string[],
): Promise<ReadonlyMap<string, EvidenceParts>> {
  if (evidenceIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("evidence as e")
    .leftJoin("evidence_files as f", "f.evidence_id", "e.id")
    .leftJoin("stored_files as s", "s.sha256", "f.sha256")
    .leftJoin("evidence_records as o", "o.evidence_id", "e.id")
    .select("e.id")
    .select(PART_COLUMNS)
    .where("e.id", "in", evidenceIds)
    .execute();
  return new Map(rows.map((row) => [row.id, partsOf(row)]));
}

/** Stores files and numbers beside the evidence that they belong to. */
export async function insertEvidenceParts(
  trx: Database,
  evidence: readonly StoredEvidence[],
): Promise<void> {
  for (const { id, file, record } of evidence) {
    if (file !== undefined) {
      await trx
        .insertInto("evidence_files")
        .values({
          evidence_id: id,
          sha256: file.sha256,
          received_sha256: file.receivedSha256,
          received_id: file.receivedId,
          name: file.name,
          covered_at: file.coveredAt ?? null,
        })
        .execute();
    }
    if (record !== undefined) {
      const { type: record_type, number: record_number } = record;
      await trx
        .insertInto("evidence_records")
        .values({ evidence_id: id, record_type, record_number })
        .execute();
    }
  }
}
