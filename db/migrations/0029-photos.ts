import type { Migration } from "../migration";

/** What moderators looked for in photos and documents, and which photos their senders covered in part. */
export const photos: Migration = {
  name: "0029-photos",
  async up(m) {
    await m.createTable(
      "decision_looks",
      `decision_id text not null references decisions (id),
       look text not null check (look in ('faces', 'minors', 'plates', 'papers')),
       primary key (decision_id, look)`,
    );
    await m.appendOnly("decision_looks");
    await m.createTable(
      "confirmation_looks",
      `decision_id text not null references confirmations (id),
       look text not null check (look in ('faces', 'minors', 'plates', 'papers')),
       primary key (decision_id, look)`,
    );
    await m.appendOnly("confirmation_looks");
    // A file that came again is known by what came; once covered, the row is nobody's repetition any more.
    await m.run("alter table received_files add column came_sha256 text");
    await m.run("alter table received_files add column covered_at text");
    await m.run("alter table evidence_files add column covered_at text");
  },
};
