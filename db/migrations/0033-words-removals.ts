import type { Migration } from "../migration";

/** Public words that belong to no update, and are taken out of sight by two administrators. */
export const wordsRemovals: Migration = {
  name: "0033-words-removals",
  async up(m) {
    await m.createTable(
      "words_removals",
      `id text primary key,
       subject text not null check (subject in ('method', 'mandate', 'name')),
       subject_key text not null,
       act text not null check (act in ('hide', 'redact', 'remove')),
       ground text not null,
       words_left text,
       after_hash text,
       state text not null check (state in ('proposed', 'in_force', 'declined', 'lifted')),
       proposed_by text not null references users (id),
       proposed_at text not null,
       decided_by text references users (id),
       decided_at text,
       lifted_by text references users (id),
       lifted_at text,
       check (state <> 'in_force' or decided_by <> proposed_by),
       check ((state = 'proposed') = (decided_at is null)),
       check ((state = 'lifted') = (lifted_at is not null))`,
    );
    await m.createUniqueIndex(
      "words_removals_open",
      "words_removals (subject, subject_key) where state = 'proposed'",
    );
    await m.createIndex(
      "words_removals_by_subject",
      "words_removals (subject, subject_key, state)",
    );
  },
};
