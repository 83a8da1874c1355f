import type { Migration } from "../migration";

/**
 * A setting changes by two people: what one proposes, and the versions of the method that came of it.
 * The changes made before, by one person each, are versions too. Rings of people who publish each other
 * keep their members out of each other's second steps.
 */
export const method: Migration = {
  name: "0027-method",
  async up(m) {
    await m.createTable(
      "setting_proposals",
      `id text primary key,
       setting text not null check (setting in ('ordinary_approvals', 'verdict_threshold')),
       before real not null,
       after real not null check (after <> before),
       reason text not null check (reason in ('law', 'comparability', 'public_request', 'workload', 'mistake', 'other')),
       note_hash text not null check (length(note_hash) = 64),
       state text not null check (state in ('open', 'confirmed', 'refused', 'withdrawn')),
       proposed_by text not null references users (id),
       proposed_at text not null,
       closed_by text references users (id),
       closed_at text,
       check ((state = 'open') = (closed_by is null)),
       check ((closed_by is null) = (closed_at is null)),
       check (state <> 'confirmed' or closed_by <> proposed_by)`,
    );
    await m.createUniqueIndex(
      "setting_proposals_open",
      "setting_proposals (setting) where state = 'open'",
    );
    // Words lie apart, with the salt of their hash, so that they can be blanked by themselves.
    await m.createTable(
      "setting_proposal_content",
      `proposal_id text primary key references setting_proposals (id),
       note text,
       salt text`,
    );
    await m.createTable(
      "method_versions",
      `version integer primary key check (version >= 2),
       setting text not null,
       number integer not null,
       proposal_id text references setting_proposals (id),
       foreign key (setting, number) references setting_changes (setting, number)`,
    );
    await m.createUniqueIndex(
      "method_versions_by_change",
      "method_versions (setting, number)",
    );
    await m.run(
      `insert into method_versions (version, setting, number)
       select 1 + row_number() over (order by changed_at, setting, number), setting, number
       from setting_changes`,
    );
    await m.appendOnly("method_versions");
    await m.createIndex(
      "decisions_by_author",
      "decisions (author_id, action, round, decided_at, decider_id)",
    );
    await m.createTable(
      "ring_bars",
      `update_id text not null references updates (id),
       version integer not null,
       person_id text not null references users (id),
       primary key (update_id, version, person_id)`,
    );
    await m.createIndex(
      "user_roles_by_appointer",
      "user_roles (granted_by, granted_at)",
    );
  },
};
