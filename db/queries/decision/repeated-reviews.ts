import {
  shownRepeat,
  type RepeatedReview,
  type RepeatKind,
  type RepeatOutcome,
  type ShownRepeat,
} from "#app/domain/decision/repeated-review";
import {
  endOfLimaDay,
  type Instant,
  type IsoDate,
} from "#app/domain/text/calendar";
import type { Database } from "#db/client";
import { prepared } from "../prepared";

/** What goes to others again: what was decided, and the version that is decided in its place. */
export interface NewRepeat {
  id: string;
  kind: RepeatKind;
  updateId: string;
  version: number;
  againId: string;
  againVersion: number;
  repeatedAt: Instant;
}

/** Stores that something is decided again; the same thing twice is a `unique` error. */
export async function insertRepeat(
  trx: Database,
  repeat: NewRepeat,
): Promise<void> {
  await trx
    .insertInto("repeated_reviews")
    .values({
      id: repeat.id,
      kind: repeat.kind,
      update_id: repeat.updateId,
      version: repeat.version,
      again_id: repeat.againId,
      again_version: repeat.againVersion,
      repeated_at: repeat.repeatedAt,
      closed_at: null,
      outcome: null,
    })
    .execute();
}

/** Why a version of an update is decided again, with everybody who had a part in what was decided before; null where it is not. */
export async function findRepeat(
  db: Database,
  againId: string,
  againVersion: number,
): Promise<RepeatedReview | null> {
  const rows = await repeatsOf(db, { againId, againVersion });
  const row = rows.at(-1);
  if (row?.again_version !== againVersion) return null;
  const deciderIds: string[] = [];
  for (const it of rows) deciderIds.push(...(await listPartsIn(db, it)));
  return {
    id: row.id,
    kind: row.kind,
    updateId: row.update_id,
    repeatedAt: row.repeated_at,
    deciderIds: [...new Set(deciderIds)],
  };
}

const repeatsOf = prepared(
  (db, again: { againId: string; againVersion: number }) =>
    db
      .selectFrom("repeated_reviews")
      .selectAll()
      .where("again_id", "=", again.againId)
      .where("again_version", "<=", again.againVersion)
      .orderBy("again_version"),
);

/** Why the newest version of an update is decided again, or was, as its author may read it. */
export async function findShownRepeat(
  db: Database,
  { id, contentVersion }: { id: string; contentVersion: number | null },
): Promise<ShownRepeat | null> {
  if (contentVersion === null) return null;
  return shownRepeat(await findRepeat(db, id, contentVersion));
}

/** Who decided on the versions up to what was rejected, or in the rounds that took something back. */
async function listPartsIn(
  db: Database,
  {
    kind,
    update_id: updateId,
    version,
  }: { kind: RepeatKind; update_id: string; version: number },
): Promise<string[]> {
  const decided = db
    .selectFrom("decisions")
    .select("decider_id")
    .where("update_id", "=", updateId);
  const confirmed = db
    .selectFrom("confirmations")
    .select("decider_id")
    .where("update_id", "=", updateId);
  const rows = await (
    kind === "rejection"
      ? decided.where("version", "<=", version)
      : decided.where("round", "=", "retraction").union(confirmed)
  ).execute();
  return rows.map((row) => row.decider_id);
}

/** Closes a repeated review; false where it was closed before. */
export async function closeRepeat(
  trx: Database,
  id: string,
  end: { at: Instant; outcome: RepeatOutcome },
): Promise<boolean> {
  const result = await trx
    .updateTable("repeated_reviews")
    .set({ closed_at: end.at, outcome: end.outcome })
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** A query over those of some updates that were taken back and that others looked at again at the end of a day in Lima, each with since when. */
export function selectRetractionsUnderReview(
  db: Database,
  updateIds: readonly string[],
  knownOn: IsoDate,
) {
  const end = endOfLimaDay(knownOn);
  return db
    .selectFrom("repeated_reviews")
    .select(["update_id", "repeated_at as opened_at"])
    .where("update_id", "in", updateIds)
    .where("kind", "=", "retraction")
    .where("repeated_at", "<=", end)
    .where((eb) =>
      eb.or([eb("closed_at", "is", null), eb("closed_at", ">", end)]),
    );
}
