import { writeTransaction, type Database } from "#db/client";
import { eraseAccount } from "#db/queries/account/erasures";
import { leaveAllGroups } from "#db/queries/group/group-departures";
import {
  deleteMailbox,
  forgetMailboxAt,
  hasSomethingWaiting,
} from "#db/queries/account/mailbox-keys";
import { queueMail } from "#db/queries/account/mails";
import { appendRecordEntry } from "#db/queries/record/record";
import {
  deleteRole,
  listStoredRoles,
  requireAnAdministrator,
} from "#db/queries/account/roles";
import { findOwnCredentials } from "#db/queries/account/users";
import { NoAdministratorLeft } from "#app/domain/account/account";
import { MAILBOX_FADES } from "#app/domain/account/mailbox";
import { neutralName } from "#app/domain/account/neutral-name";
import { recordEntry } from "#app/domain/record/record-entry";

/** Somebody deletes their own account. */
export interface CloseAccountRequest {
  userId: string;
  /** Whether what they published keeps their display name. */
  keepsName: boolean;
  now: Date;
}

export type CloseAccountResult =
  { ok: true } | { ok: false; reason: "not_found" | "last_admin" };

/**
 * Erases what is personal about an account at once: address, password, sessions, drafts, factors, mail.
 * Updates and decisions stay, and so does the id by which the record names them; offices end. An
 * instance keeps an active administrator.
 */
export async function closeAccount(
  db: Database,
  request: CloseAccountRequest,
): Promise<CloseAccountResult> {
  try {
    return await writeTransaction(db, (trx) => close(trx, request));
  } catch (error) {
    if (!(error instanceof NoAdministratorLeft)) throw error;
    return { ok: false, reason: "last_admin" };
  }
}

async function close(
  trx: Database,
  { userId, keepsName, now }: CloseAccountRequest,
): Promise<CloseAccountResult> {
  const account = await findOwnCredentials(trx, userId);
  if (account?.state !== "active") return { ok: false, reason: "not_found" };
  const wasAdmin = await leaveOffices(trx, userId, now);
  const confirmed = account.isConfirmed ? account.email : null;
  await leaveAllGroups(trx, { userId, confirmed }, now);
  await eraseAccount(trx, {
    userId,
    email: account.email,
    name: keepsName ? null : neutralName(userId),
    now: now.toISOString(),
  });
  if (account.isConfirmed) {
    const { email: address, language } = account;
    const message = { kind: "account_closed", data: {} } as const;
    await queueMail(trx, { userId: null, address, language }, message, now);
  }
  const fields = { person: userId, renamed: !keepsName };
  await appendRecordEntry(trx, recordEntry("account_closed", now, fields), now);
  await forgetMailbox(trx, userId, now);
  if (wasAdmin) await requireAnAdministrator(trx);
  return { ok: true };
}

/** The hash of the mailbox goes at once, or, where something of theirs waits for other people, when it no longer does. */
async function forgetMailbox(trx: Database, userId: string, now: Date) {
  if (!(await hasSomethingWaiting(trx, userId))) {
    return await deleteMailbox(trx, userId);
  }
  const end = new Date(now.getTime() + MAILBOX_FADES);
  await forgetMailboxAt(trx, userId, end.toISOString());
}

/** Gives every role back, each on the record; says whether one was an administrator's. */
async function leaveOffices(
  trx: Database,
  person: string,
  now: Date,
): Promise<boolean> {
  const roles = await listStoredRoles(trx, person);
  for (const { role, scope } of roles) {
    await deleteRole(trx, { userId: person, role, scopeCode: scope });
    if (role === "citizen") continue;
    const fields = { person, role, scope, by: person };
    await appendRecordEntry(trx, recordEntry("role_revoked", now, fields), now);
  }
  return roles.some(({ role }) => role === "admin");
}
