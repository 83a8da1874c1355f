import type { Migration } from "../migration";

/** What removals still have to take off the disk: stored files by their hash, and freed pages of the database. */
export const clearances: Migration = {
  name: "0017-clearances",
  async up(m) {
    await m.createTable(
      "clearances",
      `subject text primary key,
       kind text not null check (kind in ('file', 'pages'))`,
    );
  },
};
