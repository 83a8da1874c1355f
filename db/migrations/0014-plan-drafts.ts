import type { Migration } from "../migration";

/** Plans on their way in: documents as they were read, the items on the desk, and who did what to them. */
export const planDrafts: Migration = {
  name: "0014-plan-drafts",
  async up(m) {
    await m.createTable(
      "plan_drafts",
      `id text primary key,
       province_ubigeo text not null references provinces (ubigeo),
       term_id text not null references terms (id),
       plan_id text not null,
       edition integer not null check (edition >= 1),
       prefix text not null,
       organization text,
       title text not null,
       state text not null check (state in ('reading', 'failed', 'editing', 'submitted', 'published', 'discarded')),
       failure text,
       version integer not null check (version >= 1),
       document_file text not null,
       document_sha256 text not null check (length(document_sha256) = 64),
       document_format text check (document_format in ('txt', 'md', 'html', 'csv', 'docx', 'pdf')),
       document_lines integer,
       document_pages integer,
       uploaded_by text not null references users (id),
       uploaded_at text not null,
       submitted_by text references users (id),
       return_note text,
       changed_at text not null`,
    );
    await m.createUniqueIndex(
      "plan_drafts_by_plan",
      "plan_drafts (plan_id, edition)",
    );
    await m.createIndex(
      "plan_drafts_by_province",
      "plan_drafts (province_ubigeo, state)",
    );
    await m.createTable(
      "plan_draft_lines",
      `draft_id text not null references plan_drafts (id),
       chunk integer not null check (chunk >= 0),
       lines text not null,
       pages text,
       primary key (draft_id, chunk)`,
    );
    await m.createTable(
      "plan_draft_items",
      `draft_id text not null references plan_drafts (id),
       number integer not null check (number >= 1),
       position real not null,
       version integer not null check (version >= 1),
       state text not null check (state in ('open', 'accepted', 'dropped', 'replaced')),
       fixed_code text,
       item text not null,
       drop_reason text check (drop_reason in ('not_a_promise', 'repeated', 'misread', 'other')),
       changed_by text references users (id),
       changed_at text not null,
       primary key (draft_id, number)`,
    );
    await m.createTable(
      "plan_draft_acts",
      `draft_id text not null references plan_drafts (id),
       number integer not null check (number >= 0),
       version integer not null check (version >= 1),
       act text not null check (act in ('accepted', 'edited', 'dropped', 'restored', 'split', 'merged', 'added', 'described', 'submitted', 'returned', 'published', 'discarded')),
       acted_by text not null references users (id),
       acted_at text not null,
       primary key (draft_id, number, version)`,
    );
    await m.appendOnly("plan_draft_acts");
  },
};
