import type { Migration } from "../migration";

/** Decisions (nobody decides on their own update, whatever the code does), grades, and what stands published because of them. */
export const decisions: Migration = {
  name: "0004-decisions",
  async up(m) {
    await m.createTable(
      "decisions",
      `id text primary key,
       update_id text not null,
       version integer not null,
       round text not null check (round in ('review', 'retraction')),
       step integer not null check (step between 1 and 3),
       action text not null check (action in ('approve', 'request_changes', 'reject', 'retract')),
       reason_code text,
       author_id text not null,
       decider_id text not null references users (id) check (decider_id <> author_id),
       content_hash text not null,
       decided_at text not null,
       unique (update_id, version, round, step),
       unique (update_id, version, round, decider_id),
       foreign key (update_id, author_id) references updates (id, author_id),
       foreign key (update_id, version) references update_versions (update_id, version)`,
    );
    await m.appendOnly("decisions");
    await m.createIndex(
      "decisions_by_decider",
      "decisions (decider_id, decided_at)",
    );
    // Few updates are ever proposed for retraction: the queue finds them by their first step.
    await m.createIndex("decisions_by_round", "decisions (round, step)");
    await m.createTable(
      "decision_content",
      `decision_id text primary key references decisions (id), note text, salt text`,
    );
    await m.createTable(
      "evidence_grades",
      `decision_id text not null references decisions (id),
       evidence_id text not null references evidence (id),
       grade text not null check (grade in ('primary', 'secondary', 'testimony')),
       primary key (decision_id, evidence_id)`,
    );
    await m.appendOnly("evidence_grades");
    await m.createTable(
      "publications",
      `update_id text primary key,
       version integer not null,
       target_code text not null references targets (code),
       plan_id text not null references plans (id),
       status text not null check (status in ('fulfilled', 'partly_fulfilled', 'in_progress', 'stalled', 'not_started', 'broken', 'not_verifiable')),
       effective_date text not null,
       decided_at text not null,
       retracted_at text,
       foreign key (update_id, version) references update_versions (update_id, version)`,
    );
    // Whole rows, so that statuses and counts of a country are read from the index alone.
    await m.createIndex(
      "publications_by_plan",
      "publications (plan_id, target_code, effective_date, decided_at, update_id, version, retracted_at, status)",
    );
    await m.createIndex(
      "publications_by_target",
      "publications (target_code, effective_date, decided_at, update_id, version, retracted_at, status)",
    );
    await m.createIndex(
      "publications_by_time",
      "publications (decided_at, update_id, effective_date)",
    );
  },
};
