import type { Migration } from "../migration";

/** The words that published updates are found by; those of updates published before are filled in at the next start. */
export const updateWords: Migration = {
  name: "0007-update-words",
  async up(m) {
    await m.createTable(
      "update_words_cache",
      `word text not null,
       update_id text not null references updates (id),
       primary key (word, update_id)`,
    );
    await m.createIndex(
      "update_words_cache_by_update",
      "update_words_cache (update_id)",
    );
  },
};
