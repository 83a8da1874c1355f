import type { Conflict } from "#app/domain/decision/conflict";
import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";
import { prepared } from "../prepared";

/** A conflict that stands, with its id and since when. */
export interface StandingConflict extends Conflict {
  id: string;
  ubigeo: string;
  declaredAt: Instant;
}

/** Until when somebody's latest declaration holds; null where they never made one. */
export async function findDeclarationEnd(
  db: Database,
  userId: string,
): Promise<Instant | null> {
  const row = await db
    .selectFrom("interest_declarations")
    .select("valid_until")
    .where("user_id", "=", userId)
    .orderBy("valid_until", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.valid_until ?? null;
}

/** The conflicts that one of some accounts declared and that stand, by province and kind. */
export async function listStandingConflicts(
  db: Database,
  userIds: readonly string[],
): Promise<StandingConflict[]> {
  return await db
    .selectFrom("conflicts as c")
    .innerJoin("provinces as p", "p.ubigeo", "c.province_ubigeo")
    .select(["c.id", "c.kind", "c.declared_at as declaredAt"])
    .select(["p.slug as province", "p.ubigeo"])
    .where("c.user_id", "in", userIds)
    .where("c.ended_at", "is", null)
    .orderBy("p.slug")
    .orderBy("c.kind")
    .execute();
}

/** Stores a declaration: that somebody answered, until when it holds. */
export async function appendDeclaration(
  trx: Database,
  declaration: { id: string; userId: string; at: Instant; validUntil: Instant },
): Promise<void> {
  const { id, userId, at, validUntil } = declaration;
  await trx
    .insertInto("interest_declarations")
    .values({ id, user_id: userId, declared_at: at, valid_until: validUntil })
    .execute();
}

/** Stores a conflict that stands from now on. */
export async function insertConflict(
  trx: Database,
  conflict: {
    id: string;
    userId: string;
    ubigeo: string;
    kind: Conflict["kind"];
    at: Instant;
  },
): Promise<void> {
  await trx
    .insertInto("conflicts")
    .values({
      id: conflict.id,
      user_id: conflict.userId,
      province_ubigeo: conflict.ubigeo,
      kind: conflict.kind,
      declared_at: conflict.at,
      ended_at: null,
    })
    .execute();
}

/** Ends a conflict; false where it had ended before. */
export async function endConflict(
  trx: Database,
  id: string,
  at: Instant,
): Promise<boolean> {
  const result = await trx
    .updateTable("conflicts")
    .set({ ended_at: at })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Of some people, those who declared a conflict, still standing, in the province that an update speaks of. */
export async function listConflictedOver(
  db: Database,
  userIds: readonly string[],
  updateId: string,
): Promise<string[]> {
  if (userIds.length === 0) return [];
  const rows = await conflictedOver(db, { userIds, updateId });
  return rows.map((row) => row.user_id);
}

const conflictedOver = prepared(
  (
    db,
    { userIds, updateId }: { userIds: readonly string[]; updateId: string },
  ) =>
    db
      .selectFrom("updates as u")
      .innerJoin("targets as t", "t.code", "u.target_code")
      .innerJoin("plans as p", "p.id", "t.plan_id")
      .innerJoin("conflicts as c", "c.province_ubigeo", "p.province_ubigeo")
      .select("c.user_id")
      .distinct()
      .where("u.id", "=", updateId)
      .where("c.user_id", "in", userIds)
      .where("c.ended_at", "is", null)
      .orderBy("c.user_id"),
);
