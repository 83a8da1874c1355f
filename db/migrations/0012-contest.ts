import type { Migration } from "../migration";

const GROUNDS =
  "('court_order', 'privacy', 'minor', 'copyright', 'safety', 'spam', 'abuse', 'other_law')";

/** Ways to contest what was decided and published: appeals, statements of others, requests for an answer, removals. */
export const contest: Migration = {
  name: "0012-contest",
  async up(m) {
    await m.createTable(
      "appeals",
      `id text primary key,
       update_id text not null unique,
       author_id text not null,
       version integer not null,
       words_hash text not null,
       filed_at text not null,
       foreign key (update_id, author_id) references updates (id, author_id),
       foreign key (update_id, version) references update_versions (update_id, version)`,
    );
    await m.appendOnly("appeals");
    await m.createTable(
      "appeal_content",
      `appeal_id text primary key references appeals (id), words text, salt text`,
    );
    await m.createTable(
      "statements",
      `id text primary key,
       kind text not null check (kind in ('correction', 'reply')),
       update_id text not null references publications (update_id),
       author_id text not null references users (id),
       language text not null check (language in ('es', 'en')),
       words_hash text not null,
       filed_at text not null,
       unique (id, author_id)`,
    );
    await m.appendOnly("statements");
    await m.createIndex("statements_by_update", "statements (update_id, kind)");
    await m.createIndex(
      "statements_by_author",
      "statements (author_id, filed_at)",
    );
    await m.createTable(
      "statement_content",
      `statement_id text primary key references statements (id), words text, url text, salt text`,
    );
    // What waits: one of a kind for each person and update, whatever the code does.
    await m.createTable(
      "open_statements",
      `statement_id text primary key references statements (id),
       kind text not null,
       update_id text not null,
       author_id text not null,
       filed_at text not null,
       unique (kind, update_id, author_id)`,
    );
    await m.createIndex(
      "open_statements_by_kind",
      "open_statements (kind, filed_at)",
    );
    await m.createTable(
      "statement_decisions",
      `id text primary key,
       statement_id text not null unique,
       update_id text not null references publications (update_id),
       kind text not null check (kind in ('correction', 'reply')),
       author_id text not null,
       decider_id text not null references users (id) check (decider_id <> author_id),
       outcome text not null check (outcome in ('published', 'note', 'retraction', 'declined')),
       reason_code text,
       decided_at text not null,
       foreign key (statement_id, author_id) references statements (id, author_id)`,
    );
    await m.appendOnly("statement_decisions");
    await m.createIndex(
      "statement_decisions_by_update",
      "statement_decisions (update_id, kind, decided_at)",
    );
    await m.createTable(
      "statement_decision_content",
      `decision_id text primary key references statement_decisions (id), note text, salt text`,
    );
    await m.createTable(
      "reply_requests",
      `update_id text primary key references publications (update_id),
       requested_by text not null references users (id),
       requested_at text not null`,
    );
    await m.appendOnly("reply_requests");
    await m.createTable(
      "removals",
      `id text primary key,
       update_id text not null references publications (update_id),
       part text not null check (part in ('summary', 'evidence', 'decision', 'statement')),
       part_id text not null,
       act text not null check (act in ('hide', 'redact', 'replace', 'remove')),
       ground text not null check (ground in ${GROUNDS}),
       urgent integer not null check (urgent in (0, 1)),
       proposed_by text not null references users (id),
       proposed_at text not null,
       unique (id, proposed_by)`,
    );
    await m.appendOnly("removals");
    await m.createIndex("removals_by_update", "removals (update_id)");
    await m.createTable(
      "removal_content",
      `removal_id text primary key references removals (id), note text, replacement text, kept text`,
    );
    // Where a removal stands, and from when until when a tombstone is shown.
    await m.createTable(
      "removal_states",
      `removal_id text primary key references removals (id),
       update_id text not null,
       part text not null,
       part_id text not null,
       state text not null check (state in ('proposed', 'urgent', 'in_force', 'lifted', 'declined')),
       effective_at text,
       changed_at text not null`,
    );
    await m.createIndex(
      "removal_states_by_update",
      "removal_states (update_id, state)",
    );
    await m.createIndex(
      "removal_states_by_state",
      "removal_states (state, changed_at)",
    );
    await m.createTable(
      "removal_decisions",
      `id text primary key,
       removal_id text not null,
       proposed_by text not null,
       decider_id text not null references users (id),
       action text not null check (action in ('confirm', 'decline', 'lift')),
       decided_at text not null,
       unique (removal_id, action),
       check (action <> 'confirm' or decider_id <> proposed_by),
       foreign key (removal_id, proposed_by) references removals (id, proposed_by)`,
    );
    await m.appendOnly("removal_decisions");
  },
};
