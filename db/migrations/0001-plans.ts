import type { Migration } from "../migration";

/** Reference data, plans and the items they promise. */
export const plans: Migration = {
  name: "0001-plans",
  async up(m) {
    await m.createTable(
      "regions",
      `code text primary key, slug text not null unique, name text not null`,
    );
    await m.createTable(
      "provinces",
      `ubigeo text primary key check (length(ubigeo) = 4),
       region_code text not null references regions (code),
       slug text not null unique,
       name text not null,
       sort_key text not null,
       code_prefix text not null unique check (length(code_prefix) = 3),
       capital text not null,
       latitude real not null,
       longitude real not null`,
    );
    await m.createIndex("provinces_by_sort_key", "provinces (sort_key)");
    await m.createTable(
      "terms",
      `id text primary key, start_date text not null, end_date text not null`,
    );
    await m.createTable(
      "organizations",
      `id text primary key, name text not null unique`,
    );
    await m.createTable(
      "plans",
      `id text primary key,
       province_ubigeo text not null references provinces (ubigeo),
       term_id text not null references terms (id),
       organization_id text references organizations (id),
       prefix text not null unique,
       title text not null,
       document_file text not null,
       document_sha256 text not null check (length(document_sha256) = 64),
       document_lines integer,
       document_pages integer,
       mandate text not null check (mandate in ('governing', 'opposition', 'unverified')),
       published_at text not null`,
    );
    await m.createIndex(
      "plans_by_province",
      "plans (province_ubigeo, term_id)",
    );
    await m.createTable(
      "plan_notes",
      `plan_id text not null references plans (id), position integer not null, text text not null,
       primary key (plan_id, position)`,
    );
    await m.createTable(
      "unreadable_rows",
      `plan_id text not null references plans (id),
       position integer not null,
       dimension text check (dimension in ('social', 'economic', 'environmental', 'institutional')),
       first_line integer,
       last_line integer,
       page integer,
       fragment text not null,
       primary key (plan_id, position)`,
    );
    await m.createTable(
      "targets",
      `code text primary key,
       plan_id text not null references plans (id),
       kind text not null check (kind in ('target', 'projection', 'action')),
       dimension text not null check (dimension in ('social', 'economic', 'environmental', 'institutional')),
       position integer not null,
       problem text,
       objective text,
       wording text not null,
       whole_cell text,
       heading text,
       contradiction text,
       measure_operator text check (measure_operator in ('reach', 'reduce_to', 'reduce_by', 'increase_by', 'at_least', 'count')),
       measure_indicator text,
       measure_baseline real,
       measure_baseline_date text,
       measure_baseline_basis text check (measure_baseline_basis in ('stated', 'derived')),
       measure_goal real,
       measure_unit text,
       measure_of text,
       measure_points integer not null check (measure_points in (0, 1)),
       deadline text not null,
       deadline_basis text not null check (deadline_basis in ('stated', 'term')),
       verifiability text check (verifiability in ('measurable', 'observable', 'vague'))`,
    );
    await m.createUniqueIndex("targets_by_plan", "targets (plan_id, position)");
    await m.createIndex("targets_by_kind", "targets (kind, code)");
    await m.createIndex(
      "targets_by_plan_kind",
      "targets (plan_id, kind, code)",
    );
    await m.createTable(
      "passages",
      `target_code text not null references targets (code),
       position integer not null,
       section text not null,
       first_line integer,
       last_line integer,
       page integer,
       text text not null,
       primary key (target_code, position)`,
    );
    await m.createTable(
      "target_serves",
      `action_code text not null references targets (code),
       target_code text not null references targets (code),
       position integer not null,
       primary key (action_code, target_code)`,
    );
    await m.createTable(
      "target_words_cache",
      `word text not null, target_code text not null references targets (code), primary key (word, target_code)`,
    );
    await m.createIndex(
      "target_words_cache_by_target",
      "target_words_cache (target_code)",
    );
    await m.createTable(
      "seed_files",
      `name text primary key, sha256 text not null, seeded_at text not null`,
    );
  },
};
