import type { Database } from "#db/client";
import type { Instant } from "#app/domain/text/calendar";

/** One of a person's sessions, as they see it. */
export interface OwnSession {
  /** The first sixteen digits of its hash: enough to name it, too little to be it. */
  id: string;
  isThis: boolean;
  createdAt: Instant;
  lastSeenAt: Instant;
  device: string | null;
  address: string | null;
}

const NAMED = 16;

/** A person's living sessions, the newest first. */
export async function listOwnSessions(
  db: Database,
  userId: string,
  thisHash: string | null,
  now: Instant,
): Promise<OwnSession[]> {
  const rows = await db
    .selectFrom("sessions")
    .selectAll()
    .where("user_id", "=", userId)
    .where("expires_at", ">", now)
    .orderBy("last_seen_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id_hash.slice(0, NAMED),
    isThis: row.id_hash === thisHash,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    device: row.device,
    address: row.address,
  }));
}

/** Ends one of a person's sessions by what it is named by; false where there is none. */
export async function deleteOwnSession(
  trx: Database,
  userId: string,
  id: string,
): Promise<boolean> {
  const rows = await trx
    .selectFrom("sessions")
    .select("id_hash")
    .where("user_id", "=", userId)
    .execute();
  const found = rows.find(({ id_hash: hash }) => hash.slice(0, NAMED) === id);
  if (found === undefined) return false;
  await trx
    .deleteFrom("sessions")
    .where("id_hash", "=", found.id_hash)
    .execute();
  return true;
}

/** Ends every session of a person but one. */
export async function deleteOtherSessions(
  trx: Database,
  userId: string,
  keptHash: string,
): Promise<void> {
  await trx
    .deleteFrom("sessions")
    .where("user_id", "=", userId)
    .where("id_hash", "!=", keptHash)
    .execute();
}

/** Notes that a session's owner showed a password or, with `factor`, a second factor. */
export async function markChecked(
  trx: Database,
  idHash: string,
  now: Instant,
  { factor }: { factor: boolean },
): Promise<void> {
  await trx
    .updateTable("sessions")
    .set({ checked_at: now, ...(factor ? { factor_at: now } : {}) })
    .where("id_hash", "=", idHash)
    .execute();
}

/** Takes away from every session of a person that a second factor was shown in it. */
export async function forgetFactors(
  trx: Database,
  userId: string,
): Promise<void> {
  await trx
    .updateTable("sessions")
    .set({ factor_at: null })
    .where("user_id", "=", userId)
    .execute();
}
