import type { Migration } from "../migration";

/** What administrators settle (settings, whose plan it is), who is reading what in the queue, and the queue's daily figures. */
export const administration: Migration = {
  name: "0011-administration",
  async up(m) {
    await m.createTable(
      "setting_changes",
      `setting text not null check (setting in ('ordinary_approvals', 'verdict_threshold')),
       number integer not null check (number >= 1),
       before real not null,
       after real not null,
       changed_by text not null references users (id),
       changed_at text not null,
       primary key (setting, number)`,
    );
    await m.appendOnly("setting_changes");
    await m.createTable(
      "mandate_proposals",
      `plan_id text primary key references plans (id),
       mandate text not null check (mandate in ('governing', 'opposition')),
       source_title text not null,
       source_url text not null,
       proposed_by text not null references users (id),
       proposed_at text not null`,
    );
    await m.createTable(
      "plan_mandates",
      `plan_id text not null references plans (id),
       set_at text not null,
       before text not null check (before in ('governing', 'opposition', 'unverified')),
       after text not null check (after in ('governing', 'opposition')),
       source_hash text not null check (length(source_hash) = 64),
       proposed_by text not null references users (id),
       confirmed_by text not null references users (id) check (confirmed_by <> proposed_by),
       primary key (plan_id, set_at)`,
    );
    await m.appendOnly("plan_mandates");
    await m.createTable(
      "plan_mandate_content",
      `plan_id text not null,
       set_at text not null,
       source_title text,
       source_url text,
       salt text,
       primary key (plan_id, set_at),
       foreign key (plan_id, set_at) references plan_mandates (plan_id, set_at)`,
    );
    await m.createTable(
      "review_leases",
      `update_id text primary key references updates (id),
       holder_id text not null references users (id),
       taken_at text not null,
       expires_at text not null`,
    );
    await m.createIndex(
      "review_leases_by_holder",
      "review_leases (holder_id, expires_at)",
    );
    await m.createTable(
      "queue_figures",
      `day text primary key,
       waiting integer not null check (waiting >= 0),
       oldest_days integer check (oldest_days >= 0),
       median_hours integer check (median_hours >= 0)`,
    );
    await m.appendOnly("queue_figures");
  },
};
