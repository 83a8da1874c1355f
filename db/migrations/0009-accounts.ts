import type { Migration } from "../migration";

/** Mail to send, addresses to confirm, second factors, and what a session knows of its own past. */
export const accounts: Migration = {
  name: "0009-accounts",
  async up(m) {
    await m.createTable(
      "mails",
      `id text primary key,
       user_id text references users (id),
       address text,
       kind text not null,
       data text not null,
       language text not null check (language in ('es', 'en')),
       state text not null check (state in ('waiting', 'sent', 'failed')),
       attempts integer not null,
       next_at text not null,
       created_at text not null,
       sent_at text`,
    );
    await m.createIndex("mails_by_turn", "mails (state, next_at)");
    await m.createIndex("mails_by_user", "mails (user_id)");
    await m.createTable(
      "email_claims",
      `user_id text primary key references users (id),
       email text not null,
       email_key text not null,
       claimed_at text not null`,
    );
    await m.createIndex(
      "email_claims_by_key",
      "email_claims (email_key, claimed_at)",
    );
    await m.createTable(
      "account_tokens",
      `token_hash text primary key,
       purpose text not null check (purpose in ('confirm', 'reset')),
       user_id text not null references users (id),
       email text,
       expires_at text not null,
       used_at text`,
    );
    await m.createIndex("account_tokens_by_user", "account_tokens (user_id)");
    await m.createTable(
      "totp_secrets",
      `user_id text primary key references users (id),
       sealed_secret text not null,
       created_at text not null,
       confirmed_at text,
       last_step integer not null`,
    );
    await m.createTable(
      "recovery_codes",
      `code_hash text primary key,
       user_id text not null references users (id),
       used_at text`,
    );
    await m.createIndex("recovery_codes_by_user", "recovery_codes (user_id)");
    await m.createTable(
      "passkeys",
      `id text primary key,
       user_id text not null references users (id),
       public_key text not null,
       counter integer not null,
       name text not null,
       created_at text not null,
       last_used_at text`,
    );
    await m.createIndex("passkeys_by_user", "passkeys (user_id)");
    await m.createTable(
      "passkey_challenges",
      `challenge_hash text primary key,
       bound_to text not null,
       expires_at text not null`,
    );
    // Sessions from before this step count as whole, and as never checked again.
    await m.run("alter table sessions add column stage text");
    await m.run("alter table sessions add column factor_at text");
    await m.run("alter table sessions add column checked_at text");
    await m.run("alter table sessions add column device text");
    await m.run("alter table sessions add column address text");
    await m.run("alter table users add column closed_at text");
  },
};
