import type { MigrationSteps } from "../migration";

/** Tables of declared interests, and of public updates that others confirm or retract because of one. */
export async function createConfirmationTables(
  m: MigrationSteps,
): Promise<void> {
  await m.createTable(
    "interest_declarations",
    `id text primary key,
     user_id text not null references users (id),
     declared_at text not null,
     valid_until text not null`,
  );
  await m.appendOnly("interest_declarations");
  await m.createIndex(
    "interest_declarations_by_user",
    "interest_declarations (user_id, valid_until)",
  );
  await m.createTable(
    "conflicts",
    `id text primary key,
     user_id text not null references users (id),
     province_ubigeo text not null references provinces (ubigeo),
     kind text not null check (kind in ('party', 'job', 'contract', 'family')),
     declared_at text not null,
     ended_at text`,
  );
  await m.createIndex(
    "conflicts_by_user",
    "conflicts (user_id, province_ubigeo, ended_at)",
  );
  await m.createTable(
    "reopenings",
    `id text primary key,
     update_id text not null references publications (update_id),
     version integer not null,
     person_id text not null references users (id),
     opened_at text not null,
     closed_at text,
     outcome text check (outcome in ('confirmed', 'retracted'))`,
  );
  await m.createIndex("reopenings_by_update", "reopenings (update_id)");
  await m.createIndex("reopenings_by_close", "reopenings (closed_at)");
  await m.createTable(
    "confirmations",
    `id text primary key,
     reopening_id text not null references reopenings (id),
     update_id text not null,
     version integer not null,
     step integer not null check (step between 1 and 3),
     action text not null check (action in ('approve', 'retract')),
     reason_code text,
     author_id text not null,
     decider_id text not null references users (id) check (decider_id <> author_id),
     content_hash text not null,
     decided_at text not null,
     unique (reopening_id, step),
     unique (reopening_id, decider_id),
     foreign key (update_id, author_id) references updates (id, author_id)`,
  );
  await m.appendOnly("confirmations");
  await m.createIndex("confirmations_by_update", "confirmations (update_id)");
  await m.createIndex("confirmations_by_decider", "confirmations (decider_id)");
  await m.createTable(
    "confirmation_content",
    `decision_id text primary key references confirmations (id), note text, salt text`,
  );
}
