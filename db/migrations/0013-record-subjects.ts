import type { Migration } from "../migration";

/** By what the entries of the public record are found: codes, ids and kinds. */
export const recordSubjects: Migration = {
  name: "0013-record-subjects",
  async up(m) {
    await m.createTable(
      "record_subjects_cache",
      `subject text not null, position integer not null, primary key (subject, position)`,
    );
  },
};
