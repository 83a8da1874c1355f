import type { Database } from "#db/client";
import type { Instant } from "#app/domain/text/calendar";
import type { Actor } from "#app/domain/account/user";
import { listGroupIds } from "../group/groups";
import { listOtherAccounts } from "./same-person";

/** A session to store. Only the hash of its id is ever kept. */
export interface NewSession {
  idHash: string;
  userId: string;
  createdAt: Instant;
  expiresAt: Instant;
  /** `factor` while the second factor is still to come; whole by default. */
  stage?: SessionStage;
  /** When a second factor was shown; none by default. */
  factorAt?: Instant | null;
  /** A code for the browser and its system. */
  device?: string | null;
  /** Truncated. */
  address?: string | null;
}

export type SessionStage = "full" | "factor";

/** A stored session and whose it is. */
export interface SessionFacts {
  actor: Actor;
  lastSeenAt: Instant;
  expiresAt: Instant;
  stage: SessionStage;
  factorAt: Instant | null;
  /** When the password or a second factor was last shown in it. */
  checkedAt: Instant | null;
}

/** Stores a session, first seen and checked at its making. */
export async function insertSession(
  trx: Database,
  session: NewSession,
): Promise<void> {
  await trx
    .insertInto("sessions")
    .values({
      id_hash: session.idHash,
      user_id: session.userId,
      created_at: session.createdAt,
      last_seen_at: session.createdAt,
      expires_at: session.expiresAt,
      stage: session.stage ?? "full",
      factor_at: session.factorAt ?? null,
      checked_at: session.createdAt,
      device: session.device ?? null,
      address: session.address ?? null,
    })
    .execute();
}

/** The session behind a hash with its active owner; null for a suspended one's. Its limits are the caller's to check. */
export async function findSession(
  db: Database,
  idHash: string,
): Promise<SessionFacts | null> {
  const rows = await sessionRows(db, idHash);
  const first = rows[0];
  if (!first) return null;
  const roles = rows.flatMap(({ role, scope, slug }) =>
    role === null || scope === null ? [] : [{ role, scope: slug ?? scope }],
  );
  return {
    actor: {
      id: first.id,
      displayName: first.display_name,
      roles,
      groupIds: await listGroupIds(db, first.id),
      otherAccountIds: await listOtherAccounts(db, first.id),
    },
    lastSeenAt: first.last_seen_at,
    expiresAt: first.expires_at,
    stage: first.stage ?? "full",
    factorAt: first.factor_at,
    checkedAt: first.checked_at,
  };
}

function sessionRows(db: Database, idHash: string) {
  return db
    .selectFrom("sessions")
    .innerJoin("users", "users.id", "sessions.user_id")
    .leftJoin("user_roles", "user_roles.user_id", "users.id")
    .leftJoin("provinces", "provinces.ubigeo", "user_roles.scope")
    .select([
      "users.id",
      "users.display_name",
      "sessions.last_seen_at",
      "sessions.expires_at",
      "sessions.stage",
      "sessions.factor_at",
      "sessions.checked_at",
      "user_roles.role",
      "user_roles.scope",
      "provinces.slug",
    ])
    .where("sessions.id_hash", "=", idHash)
    .where("users.state", "=", "active")
    .orderBy("user_roles.role")
    .orderBy("user_roles.scope")
    .execute();
}

/** Notes that a session was used. */
export async function touchSession(
  trx: Database,
  idHash: string,
  now: Instant,
): Promise<void> {
  await trx
    .updateTable("sessions")
    .set({ last_seen_at: now })
    .where("id_hash", "=", idHash)
    .where("last_seen_at", "<", now)
    .execute();
}

/** Ends one session. */
export async function deleteSession(
  trx: Database,
  idHash: string,
): Promise<void> {
  await trx.deleteFrom("sessions").where("id_hash", "=", idHash).execute();
}

/** Ends every session of a person. */
export async function deleteSessionsOf(
  trx: Database,
  userId: string,
): Promise<void> {
  await trx.deleteFrom("sessions").where("user_id", "=", userId).execute();
}

/** Clears a person's sessions that ended by themselves. */
export async function deleteExpiredSessions(
  trx: Database,
  userId: string,
  now: Instant,
): Promise<void> {
  await trx
    .deleteFrom("sessions")
    .where("user_id", "=", userId)
    .where("expires_at", "<=", now)
    .execute();
}

/** Forgets all sessions of everybody. */
export async function deleteEverySession(trx: Database): Promise<void> {
  await trx.deleteFrom("sessions").execute();
}
