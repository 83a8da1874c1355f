import { writeTransaction, type Database } from "#db/client";
import { appendRecordEntry } from "#db/queries/record/record";
import {
  deleteRole,
  findScopeCode,
  requireAnAdministrator,
} from "#db/queries/account/roles";
import { deleteSessionsOf } from "#db/queries/account/sessions";
import { NoAdministratorLeft } from "#app/domain/account/account";
import {
  appointerId,
  mayAppoint,
  type Appointer,
} from "#app/domain/account/appointment";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Role } from "#app/domain/account/user";

/** A role to take from a person, in a province (slug) or everywhere (`*`). */
export interface RevokeRoleRequest {
  userId: string;
  role: Role;
  scope: string;
  by: Appointer;
  now: Date;
}

export type RevokeRoleResult =
  | { ok: true }
  | {
      ok: false;
      reason: "not_allowed" | "unknown_province" | "not_held" | "last_admin";
    };

/** Takes a role away, records it and ends the person's sessions. An instance keeps an active administrator. */
export async function revokeRole(
  db: Database,
  request: RevokeRoleRequest,
): Promise<RevokeRoleResult> {
  if (!mayAppoint(request.by)) return { ok: false, reason: "not_allowed" };
  try {
    return await writeTransaction(db, (trx) => remove(trx, request));
  } catch (error) {
    if (!(error instanceof NoAdministratorLeft)) throw error;
    return { ok: false, reason: "last_admin" };
  }
}

async function remove(
  trx: Database,
  { userId, role, scope, by, now }: RevokeRoleRequest,
): Promise<RevokeRoleResult> {
  const scopeCode = await findScopeCode(trx, scope);
  if (scopeCode === null) return { ok: false, reason: "unknown_province" };
  const held = await deleteRole(trx, { userId, role, scopeCode });
  if (!held) return { ok: false, reason: "not_held" };
  await deleteSessionsOf(trx, userId);
  const entry = {
    person: userId,
    role,
    scope: scopeCode,
    by: appointerId(by),
  };
  await appendRecordEntry(trx, recordEntry("role_revoked", now, entry), now);
  if (role === "admin") await requireAnAdministrator(trx);
  return { ok: true };
}
