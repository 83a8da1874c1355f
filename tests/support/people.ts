import { createAccount } from "#app/commands/create-account.server";
import type { Actor, Role } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { upsertProvinces, upsertRegions } from "#db/queries/province/reference";
import { findActor } from "#db/queries/account/users";
import { WORLD_PROVINCES, WORLD_REGIONS } from "./world-plans";

/** When everybody's account was opened. */
export const PEOPLE_BEGAN = new Date("2026-01-15T15:00:00.000Z");

/** Puts two provinces, Espinar and Tarata, into an empty database: enough to appoint people. */
export async function addProvinces(db: Database): Promise<void> {
  await upsertRegions(db, WORLD_REGIONS);
  await upsertProvinces(db, WORLD_PROVINCES);
}

/** Opens an account as an operator does; citizens leave no entry in the record, others do. */
export async function addPerson(
  db: Database,
  name: string,
  role: Role = "citizen",
  scopes: readonly string[] = ["*"],
): Promise<Actor> {
  const made = await createAccount(db, {
    name,
    email: `${name.replace(/\W/g, "").toLowerCase()}@ejemplo.pe`,
    passwordHash: `the hash of ${name}`,
    language: "es",
    role,
    scopes,
    by: "operator",
    now: PEOPLE_BEGAN,
  });
  const actor = made.ok ? await findActor(db, made.userId) : null;
  if (actor === null) throw new Error(JSON.stringify(made));
  return actor;
}
