import type { Instant } from "#app/domain/text/calendar";
import type { UpdateState } from "#app/domain/update/update";
import type { Database } from "#db/client";
import { prepared } from "../prepared";
import { insertRows } from "../insert-rows";
import type { Schema } from "#db/schema";

/** The row that says where an update stands; its words lie with its versions. */
export interface UpdateHead {
  id: string;
  targetCode: string;
  authorId: string;
  state: UpdateState;
  version: number;
  /** The newest submitted version, null while there is none. */
  submittedVersion: number | null;
  language: "es" | "en";
  createdAt: Instant;
}

/** A step from the state and version that somebody saw to the next ones. */
export interface UpdateChange {
  id: string;
  fromState: UpdateState;
  fromVersion: number;
  toState: UpdateState;
  toVersion?: number;
  submittedVersion?: number;
  language?: "es" | "en";
  changedAt?: Instant;
}

/** Finds where an update stands; null where there is none of that id. */
export async function findUpdateHead(
  db: Database,
  id: string,
): Promise<UpdateHead | null> {
  const [row] = await headsOf(db, { id });
  return row === undefined ? null : headOf(row);
}

const headsOf = prepared((db, { id }: { id: string }) =>
  db.selectFrom("updates").selectAll().where("id", "=", id),
);

/**
 * Holds an update until the end of the transaction and gives where it stands; null where there is
 * none. Whoever else wants to change it waits, so that what is read after this cannot be stale.
 */
export async function claimUpdate(
  trx: Database,
  id: string,
): Promise<UpdateHead | null> {
  const [row] = await holdUpdate(trx, { id });
  return row === undefined ? null : headOf(row);
}

const holdUpdate = prepared((db, { id }: { id: string }) =>
  db
    .updateTable("updates")
    .set((eb) => ({ version: eb.ref("version") }))
    .where("id", "=", id)
    .returningAll(),
);

function headOf(row: Schema["updates"]): UpdateHead {
  return {
    id: row.id,
    targetCode: row.target_code,
    authorId: row.author_id,
    state: row.state,
    version: row.version,
    submittedVersion: row.submitted_version,
    language: row.language,
    createdAt: row.created_at,
  };
}

/** Stores a new update; its first version's words are stored beside it. */
export async function insertUpdate(
  trx: Database,
  head: UpdateHead,
): Promise<void> {
  await insertRows(trx, "updates", [
    {
      id: head.id,
      target_code: head.targetCode,
      author_id: head.authorId,
      state: head.state,
      version: head.version,
      submitted_version: head.submittedVersion,
      language: head.language,
      created_at: head.createdAt,
      changed_at: head.createdAt,
    },
  ]);
}

/**
 * Moves an update on if it still stands where the caller saw it, and says whether it did: false
 * means that somebody was faster.
 */
export async function changeUpdateState(
  trx: Database,
  change: UpdateChange,
): Promise<boolean> {
  const { submittedVersion, language, changedAt } = change;
  const result = await trx
    .updateTable("updates")
    .set({
      state: change.toState,
      version: change.toVersion ?? change.fromVersion,
      ...(submittedVersion === undefined
        ? {}
        : { submitted_version: submittedVersion }),
      ...(language === undefined ? {} : { language }),
      ...(changedAt === undefined ? {} : { changed_at: changedAt }),
    })
    .where("id", "=", change.id)
    .where("state", "=", change.fromState)
    .where("version", "=", change.fromVersion)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
