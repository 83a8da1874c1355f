import type { Migration } from "../migration";

/** Accounts, roles, sessions and watchdog groups. */
export const people: Migration = {
  name: "0002-people",
  async up(m) {
    await m.createTable(
      "users",
      `id text primary key,
       email text not null,
       email_key text not null unique,
       display_name text not null,
       name_key text not null unique,
       password_hash text not null,
       state text not null check (state in ('active', 'suspended')),
       language text not null check (language in ('es', 'en')),
       created_at text not null`,
    );
    await m.createTable(
      "user_roles",
      `user_id text not null references users (id),
       role text not null check (role in ('citizen', 'moderator', 'government', 'admin')),
       scope text not null,
       granted_at text not null,
       granted_by text references users (id),
       primary key (user_id, role, scope)`,
    );
    await m.createIndex("user_roles_by_role", "user_roles (role, scope)");
    await m.createTable(
      "sessions",
      `id_hash text primary key,
       user_id text not null references users (id),
       created_at text not null,
       last_seen_at text not null,
       expires_at text not null`,
    );
    await m.createIndex("sessions_by_user", "sessions (user_id)");
    await m.createTable(
      "sign_in_failures",
      `account_key text primary key, failures integer not null, last_failed_at text not null`,
    );
    await m.createTable(
      "watchdog_groups",
      `id text primary key, slug text not null unique, name text not null, created_at text not null`,
    );
    await m.createTable(
      "group_members",
      `group_id text not null references watchdog_groups (id),
       user_id text not null references users (id),
       joined_at text not null,
       left_at text,
       primary key (group_id, user_id)`,
    );
    await m.createIndex("group_members_by_user", "group_members (user_id)");
  },
};
