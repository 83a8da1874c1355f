import { writeTransaction, type Database } from "#db/client";
import { listRoles } from "#db/queries/account/roles";
import { findFactors } from "#db/queries/account/second-factors";
import {
  deleteSession,
  findSession,
  insertSession,
} from "#db/queries/account/sessions";
import type { Instant } from "#app/domain/text/calendar";
import { sessionLimits } from "#app/domain/account/session-limits";
import type { RoleGrant } from "#app/domain/account/user";

/** Somebody whose session waits for a second factor has just shown it. */
export interface CompleteSignInRequest {
  waitingHash: string;
  /** Of the id that the whole session will have. */
  sessionHash: string;
  device: string | null;
  address: string | null;
  now: Date;
}

export type CompleteSignInResult =
  | {
      ok: true;
      roles: readonly RoleGrant[];
      expiresAt: Instant;
      /** Whether they have an app, or passkeys alone. */
      hasApp: boolean;
    }
  | { ok: false; reason: "over" };

/** Ends the waiting session and opens a whole one under another id. */
export async function completeSignIn(
  db: Database,
  request: CompleteSignInRequest,
): Promise<CompleteSignInResult> {
  const { waitingHash, sessionHash, device, address, now } = request;
  return await writeTransaction(db, async (trx) => {
    const waiting = await findSession(trx, waitingHash);
    const createdAt = now.toISOString();
    if (waiting?.stage !== "factor" || waiting.expiresAt <= createdAt) {
      return { ok: false, reason: "over" };
    }
    const userId = waiting.actor.id;
    const roles = await listRoles(trx, userId);
    const lifetime = sessionLimits(roles).absolute;
    const expiresAt = new Date(now.getTime() + lifetime).toISOString();
    await deleteSession(trx, waitingHash);
    await insertSession(trx, {
      ...{ idHash: sessionHash, userId, createdAt, expiresAt },
      ...{ factorAt: createdAt, device, address },
    });
    const { totp: hasApp } = await findFactors(trx, userId);
    return { ok: true, roles, expiresAt, hasApp };
  });
}
