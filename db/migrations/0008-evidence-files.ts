import type { Migration } from "../migration";

/** Files that came with evidence, numbers of official records, and what finds a picture again. */
export const evidenceFiles: Migration = {
  name: "0008-evidence-files",
  async up(m) {
    await m.createTable(
      "stored_files",
      `sha256 text primary key,
       media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
       byte_count integer not null check (byte_count > 0),
       width integer,
       height integer,
       thumbnail_sha256 text,
       thumbnail_width integer,
       thumbnail_height integer,
       perceptual_hash text,
       stored_at text not null`,
    );
    await m.createIndex(
      "stored_files_by_thumbnail",
      "stored_files (thumbnail_sha256)",
    );
    await m.createTable(
      "received_files",
      `id text primary key,
       owner_id text not null references users (id),
       sha256 text not null references stored_files (sha256),
       received_sha256 text not null,
       name text not null,
       byte_count integer not null check (byte_count > 0),
       received_at text not null,
       unique (owner_id, received_sha256)`,
    );
    await m.createIndex(
      "received_files_by_owner",
      "received_files (owner_id, received_at)",
    );
    await m.createIndex(
      "received_files_by_day",
      "received_files (received_at)",
    );
    await m.createIndex("received_files_by_hash", "received_files (sha256)");
    await m.createTable(
      "evidence_files",
      `evidence_id text primary key references evidence (id),
       sha256 text not null references stored_files (sha256),
       received_sha256 text not null,
       received_id text not null,
       name text`,
    );
    await m.createIndex("evidence_files_by_hash", "evidence_files (sha256)");
    await m.createIndex(
      "evidence_files_by_received",
      "evidence_files (received_sha256)",
    );
    await m.createIndex(
      "evidence_files_by_sending",
      "evidence_files (received_id)",
    );
    await m.createTable(
      "evidence_records",
      `evidence_id text primary key references evidence (id),
       record_type text not null check (record_type in ('cui', 'infobras', 'ordinance', 'information_request', 'other')),
       record_number text`,
    );
    await m.createTable(
      "photo_bands_cache",
      `band integer not null,
       value integer not null,
       sha256 text not null,
       primary key (band, value, sha256)`,
    );
  },
};
