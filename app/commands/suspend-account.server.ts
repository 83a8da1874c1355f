import { writeTransaction, type Database } from "#db/client";
import { findAccount } from "#db/queries/account/accounts";
import { appendRecordEntry } from "#db/queries/record/record";
import { requireAnAdministrator } from "#db/queries/account/roles";
import { deleteSessionsOf } from "#db/queries/account/sessions";
import { changeAccountState } from "#db/queries/account/users";
import { NoAdministratorLeft } from "#app/domain/account/account";
import {
  appointerId,
  mayAppoint,
  type Appointer,
} from "#app/domain/account/appointment";
import { recordEntry } from "#app/domain/record/record-entry";
import type { SuspensionReason } from "#app/domain/account/suspension";
import { hasRole } from "#app/domain/account/user";

/** An account to close to its owner. */
export interface SuspendAccountRequest {
  userId: string;
  /** Left out by commands on the server. */
  reason?: SuspensionReason;
  by: Appointer;
  now: Date;
}

export type SuspendAccountResult =
  | { ok: true }
  | {
      ok: false;
      reason: "not_allowed" | "not_found" | "already_suspended" | "last_admin";
    };

/** Closes an account and its sessions, and records it; what it published stays. An instance keeps an active administrator. */
export async function suspendAccount(
  db: Database,
  request: SuspendAccountRequest,
): Promise<SuspendAccountResult> {
  if (!mayAppoint(request.by)) return { ok: false, reason: "not_allowed" };
  try {
    return await writeTransaction(db, (trx) => close(trx, request));
  } catch (error) {
    if (!(error instanceof NoAdministratorLeft)) throw error;
    return { ok: false, reason: "last_admin" };
  }
}

async function close(
  trx: Database,
  { userId, reason, by, now }: SuspendAccountRequest,
): Promise<SuspendAccountResult> {
  const account = await findAccount(trx, userId);
  if (!account) return { ok: false, reason: "not_found" };
  const changed = await changeAccountState(trx, userId, "suspended");
  if (!changed) return { ok: false, reason: "already_suspended" };
  await deleteSessionsOf(trx, userId);
  const why = reason === undefined ? {} : { reason };
  const entry = { person: userId, ...why, by: appointerId(by) };
  await appendRecordEntry(
    trx,
    recordEntry("account_suspended", now, entry),
    now,
  );
  if (hasRole(account, "admin")) await requireAnAdministrator(trx);
  return { ok: true };
}
