import type { Migration } from "../migration";

/** What moderators looked for in photos and documents, and which photos their senders covered in part. */
export const photos: Migration = {
  name: "0029-photos",
  async up(m) {
    for (const [table, decided] of [
      ["decision_looks", "decisions"],
      ["confirmation_looks", "confirmations"],
    ] as const) {
      await m.createTable(
        table,
        `decision_id text not null references ${decided} (id),
         look text not null check (look in ('faces', 'minors', 'plates', 'papers')),
         primary key (decision_id, look)`,
      );
      await m.appendOnly(table);
    }
    // A file that came again is known by what came; once covered, the row is nobody's repetition any more.
    await m.run("alter table received_files add column came_sha256 text");
    await m.run("alter table received_files add column covered_at text");
    await m.run("alter table evidence_files add column covered_at text");
  },
};
