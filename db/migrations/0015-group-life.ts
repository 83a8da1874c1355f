import type { Migration } from "../migration";

/** How to reach a group, who belonged to it before they came back, invitations by link, and groups that rest. */
export const groupLife: Migration = {
  name: "0015-group-life",
  async up(m) {
    // Never published: it stands apart, so that it can be blanked by itself.
    await m.createTable(
      "group_contacts",
      `group_id text primary key,
       contact text not null,
       set_by text not null references users (id),
       set_at text not null`,
    );
    await m.createIndex("group_contacts_by_person", "group_contacts (set_by)");
    await m.createTable(
      "group_past_stays",
      `group_id text not null references watchdog_groups (id),
       user_id text not null references users (id),
       joined_at text not null,
       left_at text not null,
       primary key (group_id, user_id, joined_at)`,
    );
    await m.run("alter table group_proposals add column note text");
    await m.createIndex(
      "group_proposals_by_name",
      "group_proposals (name_key, state)",
    );
    await m.run("alter table group_profiles add column suspended_at text");
    await m.run("alter table group_profiles add column suspended_reason text");
    await m.run("alter table group_invitations add column token_hash text");
    await m.run("alter table group_invitations add column expires_at text");
    await m.run("alter table group_invitations add column answered_by text");
    await m.createUniqueIndex(
      "group_invitations_by_token",
      "group_invitations (token_hash)",
    );
    await m.createIndex(
      "group_invitations_by_inviter",
      "group_invitations (invited_by, invited_at)",
    );
    await m.createIndex(
      "group_invitations_by_moment",
      "group_invitations (group_id, invited_at)",
    );
  },
};
