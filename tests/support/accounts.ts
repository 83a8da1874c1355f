import { createAccount } from "#app/commands/create-account.server";
import type { Actor, Role } from "#app/domain/account/user";
import { hashPassword } from "#app/server/account/password.server";
import type { Database } from "#db/client";
import { findActor } from "#db/queries/account/users";
import { declareForGood, mustBeOk } from "./world";

/** What everybody here types to come in. */
export const PASSWORD = "la laguna amanece con neblina";

/** The address of somebody: `Rosa Q.` has `rosaq@ejemplo.pe`. */
export function emailOf(name: string): string {
  return `${name.replace(/\W/g, "").toLowerCase()}@ejemplo.pe`;
}

/** Opens an account that its owner can sign in to, with one role in the named provinces or everywhere. */
export async function openAccount(
  db: Database,
  name: string,
  role: Role = "citizen",
  ...provinces: string[]
): Promise<Actor> {
  const account = await createAccount(db, {
    name,
    email: emailOf(name),
    passwordHash: await hashPassword(PASSWORD),
    language: "es",
    role,
    scopes: provinces.length === 0 ? ["*"] : provinces,
    by: "operator",
    now: new Date(),
  });
  const { userId } = mustBeOk(account);
  if (role === "moderator") await declareForGood(db, userId);
  const actor = await findActor(db, userId);
  if (actor === null) throw new RangeError(`no account for ${name}`);
  return actor;
}
