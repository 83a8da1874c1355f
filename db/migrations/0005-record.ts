import type { Migration } from "../migration";

/** The public record: append-only entries and the head of their Merkle tree. */
export const record: Migration = {
  name: "0005-record",
  async up(m) {
    await m.createTable(
      "record_entries",
      `position integer primary key check (position >= 0),
       type text not null,
       payload text not null,
       leaf_hash text not null check (length(leaf_hash) = 64),
       recorded_at text not null`,
    );
    await m.appendOnly("record_entries");
    await m.createIndex(
      "record_entries_by_time",
      "record_entries (recorded_at, position)",
    );
    await m.createTable(
      "record_head",
      `id integer primary key check (id = 1), size integer not null check (size >= 0), root text not null check (length(root) = 64)`,
    );
    // The root of the empty tree is the hash of nothing (RFC 6962, 2.1).
    await m.run(
      `insert into record_head (id, size, root) values (1, 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')`,
    );
    await m.createTable(
      "record_nodes_cache",
      `level integer not null, position integer not null, hash text not null, primary key (level, position)`,
    );
  },
};
