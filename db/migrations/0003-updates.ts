import type { Migration } from "../migration";

const CLAIMABLE =
  "('fulfilled', 'partly_fulfilled', 'in_progress', 'stalled', 'not_started', 'broken', 'not_verifiable')";

/** Status updates, their versions, evidence, decisions and what was published. */
export const updates: Migration = {
  name: "0003-updates",
  async up(m) {
    await m.createTable(
      "updates",
      `id text primary key,
       target_code text not null references targets (code),
       author_id text not null references users (id),
       state text not null check (state in ('draft', 'submitted', 'changes_requested', 'approved', 'rejected', 'retracted', 'withdrawn')),
       version integer not null check (version >= 1),
       submitted_version integer,
       language text not null check (language in ('es', 'en')),
       created_at text not null,
       changed_at text not null,
       unique (id, author_id)`,
    );
    await m.createIndex("updates_by_author", "updates (author_id, changed_at)");
    await m.createIndex("updates_by_state", "updates (state, changed_at)");
    await m.createIndex("updates_by_target", "updates (target_code)");
    await m.createTable(
      "update_drafts",
      `update_id text primary key references updates (id), fields text not null, saved_at text not null`,
    );
    await m.createTable(
      "update_versions",
      `update_id text not null references updates (id),
       version integer not null,
       status text not null check (status in ${CLAIMABLE}),
       effective_date text not null,
       measured_value real,
       reason text check (reason in ('not_prioritised', 'no_budget', 'stopped_by_third_party', 'outside_municipal_power', 'emergency', 'changed_course', 'unknown')),
       group_id text references watchdog_groups (id),
       content_hash text not null,
       submitted_at text not null,
       primary key (update_id, version)`,
    );
    await m.appendOnly("update_versions");
    await m.createTable(
      "update_content",
      `update_id text not null,
       version integer not null,
       summary text,
       salt text,
       primary key (update_id, version),
       foreign key (update_id, version) references update_versions (update_id, version)`,
    );
    await m.createTable(
      "evidence",
      `id text primary key,
       update_id text not null,
       version integer not null,
       position integer not null,
       kind text not null check (kind in ('official_record', 'press', 'photo', 'document', 'testimony', 'field_visit')),
       visibility text not null check (visibility in ('public', 'moderators_only')),
       date text,
       unique (update_id, version, position),
       foreign key (update_id, version) references update_versions (update_id, version)`,
    );
    await m.createIndex(
      "evidence_by_visibility",
      "evidence (update_id, version, visibility)",
    );
    await m.appendOnly("evidence");
    await m.createTable(
      "evidence_content",
      `evidence_id text primary key references evidence (id), title text, url text, place text`,
    );
    await m.createTable(
      "submissions",
      `author_id text not null references users (id),
       submission_id text not null,
       update_id text not null references updates (id),
       version integer not null,
       intent text not null check (intent in ('draft', 'submit', 'withdraw')),
       request_hash text not null,
       accepted_at text not null,
       primary key (author_id, submission_id)`,
    );
    await m.appendOnly("submissions");
  },
};
