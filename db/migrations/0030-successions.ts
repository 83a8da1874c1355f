import type { Migration } from "../migration";

/**
 * Promises that are followed as others from a day on: one as several, or several as one. What was
 * imported names nobody, since the open data name nobody.
 */
export const successions: Migration = {
  name: "0030-successions",
  async up(m) {
    await m.createTable(
      "target_successions",
      `succession_id text not null,
       from_code text not null references targets (code),
       to_code text not null references targets (code),
       plan_id text not null references plans (id),
       reason text not null check (reason in ('separate_promises', 'separate_checks', 'cut_sentence', 'said_twice')),
       proposed_by text references users (id),
       confirmed_by text references users (id),
       decided_at text not null,
       primary key (from_code, to_code),
       check (from_code <> to_code),
       check ((proposed_by is null) = (confirmed_by is null)),
       check (proposed_by <> confirmed_by)`,
    );
    await m.createIndex(
      "target_successions_by_act",
      "target_successions (succession_id)",
    );
    await m.createIndex(
      "target_successions_by_successor",
      "target_successions (to_code)",
    );
    await m.createIndex(
      "target_successions_by_moment",
      "target_successions (decided_at, from_code, to_code)",
    );
    await m.createIndex(
      "target_successions_by_plan",
      "target_successions (plan_id)",
    );
    await m.appendOnly("target_successions");
    await m.run("alter table plan_draft_items add column succeeds text");
    await m.run(
      "alter table plan_draft_items add column succession_reason text",
    );
  },
};
