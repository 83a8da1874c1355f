import type { Migration } from "../migration";

/**
 * Keeps what was asked in a sending, as one hash, apart from the fact that it was accepted: that fact
 * stays for good, while the hash covers words without a salt and must be able to go with them.
 */
export const sendingHashes: Migration = {
  name: "0026-sending-hashes",
  async up(m) {
    await m.createTable(
      "sending_hashes",
      `author_id text not null,
       submission_id text not null,
       update_id text not null references updates (id),
       request_hash text not null,
       primary key (author_id, submission_id),
       foreign key (author_id, submission_id) references submissions (author_id, submission_id)`,
    );
    await m.createIndex(
      "sending_hashes_by_update",
      "sending_hashes (update_id)",
    );
    await m.run(
      `insert into sending_hashes (author_id, submission_id, update_id, request_hash)
       select author_id, submission_id, update_id, request_hash from submissions`,
    );
    await m.run("alter table submissions drop column request_hash");
  },
};
