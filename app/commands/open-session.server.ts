import { writeTransaction, type Database } from "#db/client";
import { listRoles } from "#db/queries/account/roles";
import {
  deleteExpiredSessions,
  deleteSession,
  insertSession,
} from "#db/queries/account/sessions";
import { findOwnCredentials } from "#db/queries/account/users";
import type { Instant } from "#app/domain/text/calendar";
import { sessionLimits } from "#app/domain/account/session-limits";
import type { RoleGrant } from "#app/domain/account/user";

/** Somebody whose passkey has just said who they are. */
export interface OpenSessionRequest {
  userId: string;
  /** Of the id that the session will have. */
  sessionHash: string;
  /** Of the session that this browser had, which ends. */
  replacedHash: string | null;
  device: string | null;
  address: string | null;
  now: Date;
}

export type OpenSessionResult =
  | { ok: true; roles: readonly RoleGrant[]; expiresAt: Instant }
  | { ok: false; reason: "suspended" };

/** Opens a whole session: a passkey is both something one has and something that only its owner can do. */
export async function openSession(
  db: Database,
  request: OpenSessionRequest,
): Promise<OpenSessionResult> {
  const { userId, sessionHash, replacedHash, device, address, now } = request;
  return await writeTransaction(db, async (trx) => {
    const account = await findOwnCredentials(trx, userId);
    if (account?.state !== "active") return { ok: false, reason: "suspended" };
    const createdAt = now.toISOString();
    const roles = await listRoles(trx, userId);
    const lifetime = sessionLimits(roles).absolute;
    const expiresAt = new Date(now.getTime() + lifetime).toISOString();
    if (replacedHash !== null) await deleteSession(trx, replacedHash);
    await deleteExpiredSessions(trx, userId, createdAt);
    await insertSession(trx, {
      ...{ idHash: sessionHash, userId, createdAt, expiresAt },
      ...{ factorAt: createdAt, device, address },
    });
    return { ok: true, roles, expiresAt };
  });
}
