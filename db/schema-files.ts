import type { FileMediaType } from "#app/domain/evidence/evidence-file";
import type { RecordType } from "#app/domain/evidence/official-record";

/** The tables of files that came with evidence, and of the numbers of official records. */
export interface FileTables {
  /** What is served, by the hash of its bytes; the bytes lie outside the database. */
  stored_files: {
    sha256: string;
    media_type: FileMediaType;
    byte_count: number;
    width: number | null;
    height: number | null;
    thumbnail_sha256: string | null;
    thumbnail_width: number | null;
    thumbnail_height: number | null;
    perceptual_hash: string | null;
    stored_at: string;
  };
  /** What somebody sent, whether or not it has become evidence. */
  received_files: {
    id: string;
    owner_id: string;
    sha256: string;
    received_sha256: string;
    name: string;
    byte_count: number;
    received_at: string;
    /** The hash of what came, of a photo that was covered since; `received_sha256` is then nobody's hash. */
    came_sha256: string | null;
    covered_at: string | null;
  };
  evidence_files: {
    evidence_id: string;
    sha256: string;
    received_sha256: string;
    received_id: string;
    name: string | null;
    /** When its sender covered parts of it. */
    covered_at: string | null;
  };
  evidence_records: {
    evidence_id: string;
    record_type: RecordType;
    record_number: string | null;
  };
  /** Eighths of perceptual hashes, by which like pictures are found without reading all of them. */
  photo_bands_cache: { band: number; value: number; sha256: string };
}
