import type { Migration } from "../migration";
import { createConfirmationTables } from "./0010-confirmations";

/** Watchdog groups with proposals, roles and invitations; declared interests; what is reviewed again because of them. */
export const groups: Migration = {
  name: "0010-groups",
  async up(m) {
    // A proposal that is approved becomes the group of the same id.
    await m.createTable(
      "group_proposals",
      `id text primary key,
       slug text not null unique,
       name text not null,
       name_key text not null,
       about text not null,
       proposer_id text not null references users (id),
       state text not null check (state in ('proposed', 'approved', 'rejected', 'withdrawn')),
       reason_code text,
       proposed_at text not null,
       decider_id text references users (id) check (decider_id <> proposer_id),
       decided_at text`,
    );
    await m.createIndex(
      "group_proposals_by_state",
      "group_proposals (state, proposed_at)",
    );
    await m.createIndex(
      "group_proposals_by_proposer",
      "group_proposals (proposer_id)",
    );
    await m.createTable(
      "group_provinces",
      `group_id text not null,
       province_ubigeo text not null references provinces (ubigeo),
       primary key (group_id, province_ubigeo)`,
    );
    await m.createTable(
      "group_profiles",
      `group_id text primary key references watchdog_groups (id),
       name_key text not null unique,
       about text not null,
       salt text,
       closed_at text,
       closed_reason text`,
    );
    await m.createTable(
      "group_member_details",
      `group_id text not null,
       user_id text not null,
       role text not null check (role in ('coordinator', 'member')),
       shows_name integer not null check (shows_name in (0, 1)),
       primary key (group_id, user_id),
       foreign key (group_id, user_id) references group_members (group_id, user_id)`,
    );
    await m.createTable(
      "group_invitations",
      `id text primary key,
       group_id text not null references watchdog_groups (id),
       addressee text not null,
       addressee_key text not null,
       invited_by text not null references users (id),
       invited_at text not null,
       state text not null check (state in ('open', 'accepted', 'declined', 'withdrawn')),
       answered_at text`,
    );
    await m.createIndex(
      "group_invitations_by_addressee",
      "group_invitations (addressee_key, state)",
    );
    await m.createIndex(
      "group_invitations_by_group",
      "group_invitations (group_id, state, addressee_key)",
    );
    await m.createIndex(
      "update_versions_by_group",
      "update_versions (group_id, update_id)",
    );
    await createConfirmationTables(m);
  },
};
