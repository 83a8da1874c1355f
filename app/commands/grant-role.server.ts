import { writeTransaction } from "#db/client";
import type { Database } from "#db/client";
import { findAccount } from "#db/queries/accounts";
import { appendRecordEntry } from "#db/queries/record";
import { findScopeCode, insertRole } from "#db/queries/roles";
import { deleteSessionsOf } from "#db/queries/sessions";
import { appointerId, mayAppoint, scopeFits } from "#app/domain/appointment";
import type { Appointer } from "#app/domain/appointment";
import { recordEntry } from "#app/domain/record-entry";
import type { Role } from "#app/domain/user";

/** A role for a person, in a province (slug) or everywhere (`*`). */
export interface GrantRoleRequest {
  userId: string;
  role: Role;
  scope: string;
  by: Appointer;
  now: Date;
}

export type GrantRoleResult =
  | { ok: true }
  | {
      ok: false;
      reason:
        | "not_allowed"
        | "not_found"
        | "scope_unfit"
        | "unknown_province"
        | "already_held";
    };

/** Gives a role, records it and ends the person's sessions: they sign in again with what they now may do. */
export async function grantRole(
  db: Database,
  request: GrantRoleRequest,
): Promise<GrantRoleResult> {
  if (!mayAppoint(request.by)) return { ok: false, reason: "not_allowed" };
  if (!scopeFits(request.role, request.scope)) {
    return { ok: false, reason: "scope_unfit" };
  }
  return await writeTransaction(db, (trx) => store(trx, request));
}

async function store(
  trx: Database,
  { userId, role, scope, by, now }: GrantRoleRequest,
): Promise<GrantRoleResult> {
  const account = await findAccount(trx, userId);
  if (!account) return { ok: false, reason: "not_found" };
  const scopeCode = await findScopeCode(trx, scope);
  if (scopeCode === null) return { ok: false, reason: "unknown_province" };
  const fresh = await insertRole(trx, {
    userId,
    role,
    scopeCode,
    grantedAt: now.toISOString(),
    grantedBy: appointerId(by),
  });
  if (!fresh) return { ok: false, reason: "already_held" };
  await deleteSessionsOf(trx, userId);
  const entry = {
    person: userId,
    role,
    scope: scopeCode,
    by: appointerId(by),
  };
  await appendRecordEntry(trx, recordEntry("role_granted", now, entry), now);
  return { ok: true };
}
