import { writeTransaction, type Database } from "#db/client";
import { findAccount } from "#db/queries/account/accounts";
import { countAppointed } from "#db/queries/account/appointments";
import { appendRecordEntry } from "#db/queries/record/record";
import { findScopeCode, insertRole } from "#db/queries/account/roles";
import { deleteSessionsOf } from "#db/queries/account/sessions";
import {
  APPOINTMENTS,
  appointerId,
  appointmentsSince,
  isTrusted,
  mayAppoint,
  scopeFits,
  TooManyAppointed,
  type Appointer,
} from "#app/domain/account/appointment";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Actor, Role } from "#app/domain/account/user";

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
        | "already_held"
        | "too_many_appointed";
    };

/** Gives a role, records it and ends the person's sessions: they sign in again with what they now may do. One administrator appoints ten people within seven days at most. */
export async function grantRole(
  db: Database,
  request: GrantRoleRequest,
): Promise<GrantRoleResult> {
  if (!mayAppoint(request.by)) return { ok: false, reason: "not_allowed" };
  if (!scopeFits(request.role, request.scope)) {
    return { ok: false, reason: "scope_unfit" };
  }
  try {
    return await writeTransaction(db, (trx) => store(trx, request));
  } catch (error) {
    if (!(error instanceof TooManyAppointed)) throw error;
    return { ok: false, reason: "too_many_appointed" };
  }
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
  // Asked after the entry, which puts two appointments at once in a line.
  if (by !== "operator" && isTrusted(role)) await requireFew(trx, by, now);
  return { ok: true };
}

/** Throws `TooManyAppointed` where one person appointed more people of late than one person should. */
async function requireFew(
  trx: Database,
  { id, otherAccountIds }: Actor,
  now: Date,
): Promise<void> {
  const accounts = [id, ...otherAccountIds];
  const lately = appointmentsSince(now);
  const appointed = await countAppointed(trx, accounts, lately);
  if (appointed > APPOINTMENTS.people) throw new TooManyAppointed();
}
