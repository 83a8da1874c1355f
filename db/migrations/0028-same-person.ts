import type { Migration } from "../migration";

/**
 * What tells that several accounts are one person's: keyed hashes of mailboxes, links that were found
 * or that two administrators made, and what follows of them. Nothing of it is ever published.
 */
export const samePerson: Migration = {
  name: "0028-same-person",
  async up(m) {
    await m.createTable(
      "mailbox_keys",
      `user_id text primary key references users (id),
       mailbox_key text not null,
       forget_at text`,
    );
    await m.createIndex(
      "mailbox_keys_by_key",
      "mailbox_keys (mailbox_key, user_id)",
    );
    await m.createTable(
      "account_links",
      `id text primary key,
       one_id text not null references users (id),
       other_id text not null references users (id),
       kind text not null check (kind in ('mailbox', 'passkey', 'told')),
       found_at text not null,
       ended_at text,
       check (one_id < other_id)`,
    );
    await m.createIndex(
      "account_links_by_pair",
      "account_links (one_id, other_id, kind)",
    );
    await m.createTable(
      "link_proposals",
      `one_id text not null references users (id),
       other_id text not null references users (id),
       intent text not null check (intent in ('join', 'part')),
       reason text not null,
       proposed_by text not null references users (id),
       proposed_at text not null,
       primary key (one_id, other_id),
       check (one_id < other_id),
       check (proposed_by <> one_id and proposed_by <> other_id)`,
    );
    await m.createTable(
      "link_decisions",
      `id text primary key,
       one_id text not null references users (id),
       other_id text not null references users (id),
       intent text not null check (intent in ('join', 'part')),
       reason text not null,
       proposed_by text not null references users (id),
       confirmed_by text not null references users (id),
       decided_at text not null,
       check (confirmed_by <> proposed_by),
       check (proposed_by <> one_id and proposed_by <> other_id),
       check (confirmed_by <> one_id and confirmed_by <> other_id)`,
    );
    await m.appendOnly("link_decisions");
    await m.createTable(
      "same_person_cache",
      `user_id text not null references users (id),
       other_id text not null references users (id),
       primary key (user_id, other_id),
       check (user_id <> other_id)`,
    );
  },
};
