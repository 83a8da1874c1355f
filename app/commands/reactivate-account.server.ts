import { writeTransaction, type Database } from "#db/client";
import { findAccount } from "#db/queries/account/accounts";
import { appendRecordEntry } from "#db/queries/record/record";
import { changeAccountState } from "#db/queries/account/users";
import {
  appointerId,
  mayAppoint,
  type Appointer,
} from "#app/domain/account/appointment";
import { recordEntry } from "#app/domain/record/record-entry";

/** An account to open to its owner again. */
export interface ReactivateAccountRequest {
  userId: string;
  by: Appointer;
  now: Date;
}

export type ReactivateAccountResult =
  | { ok: true }
  | { ok: false; reason: "not_allowed" | "not_found" | "not_suspended" };

/** Opens a suspended account again and records it; its roles are what they were. */
export async function reactivateAccount(
  db: Database,
  { userId, by, now }: ReactivateAccountRequest,
): Promise<ReactivateAccountResult> {
  if (!mayAppoint(by)) return { ok: false, reason: "not_allowed" };
  return await writeTransaction(db, async (trx) => {
    const account = await findAccount(trx, userId);
    if (account === null) return { ok: false, reason: "not_found" };
    const changed = await changeAccountState(trx, userId, "active");
    if (!changed) return { ok: false, reason: "not_suspended" };
    const fields = { person: userId, by: appointerId(by) };
    const entry = recordEntry("account_reactivated", now, fields);
    await appendRecordEntry(trx, entry, now);
    return { ok: true };
  });
}
