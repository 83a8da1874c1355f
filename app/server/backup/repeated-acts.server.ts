import { existsSync } from "node:fs";
import { join } from "node:path";
import { clearRemoved } from "#app/commands/clear-removed.server";
import { closeAccount } from "#app/commands/close-account.server";
import { repeatWordsRemovals } from "#app/commands/repeat-words-removals.server";
import { repeatRemovals } from "#app/commands/repeat-removals.server";
import type { HeldActs } from "#app/domain/removal/held-removal";
import { openDatabase } from "#db/client";
import { DatabaseError } from "#db/dialects/database-error";
import {
  LOCAL_DATABASE_FILE,
  localDatabaseUrl,
} from "#db/dialects/database-url";
import { listHeldActs } from "#db/queries/removal/held-removals";
import { evidenceFolder } from "../file/evidence-folder.server";
import { readRemovalList } from "../review/removal-list.server";
import type { CopiedInstance } from "./copied-instance.server";
import { EVIDENCE_FOLDER } from "./manifest.server";

/** What was done again on a copy; null where nobody knows what there was to do. */
export type RepeatedActs = { removals: number; closures: number } | null;

/**
 * What must stay out of sight, as the data folder knows it that a copy comes to: from its own database
 * where that can be read, else from the list that is kept beside it; null where there is neither.
 */
export async function findHeldActs(dataDir: string): Promise<HeldActs | null> {
  return (await actsOfDatabase(dataDir)) ?? (await readRemovalList(dataDir));
}

async function actsOfDatabase(dataDir: string): Promise<HeldActs | null> {
  if (!existsSync(join(dataDir, LOCAL_DATABASE_FILE))) return null;
  try {
    const db = await openDatabase(localDatabaseUrl(dataDir));
    try {
      return await listHeldActs(db);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    if (error instanceof DatabaseError) return null;
    throw error;
  }
}

/**
 * Does on a copy what was done after it was made and must not be undone by its return: removals, and
 * accounts that their owners deleted. What goes leaves the copy's files and free pages as well, before
 * anybody is served; throws where something stayed there.
 */
export async function repeatActs(
  { db, folder }: CopiedInstance,
  held: HeldActs | null,
  now: Date,
): Promise<RepeatedActs> {
  if (held === null) return null;
  const { words } = held;
  const removals =
    (await repeatRemovals(db, { removals: held.removals, now })) +
    (await repeatWordsRemovals(db, { words, now }));
  let closures = 0;
  for (const { person: userId, renamed } of held.closures) {
    const request = { userId, keepsName: !renamed, now };
    if ((await closeAccount(db, request)).ok) closures += 1;
  }
  const store = evidenceFolder(join(folder, EVIDENCE_FOLDER));
  const left = await clearRemoved(db, store);
  if (left > 0) throw new Error(`${left} things stayed on the disk`);
  return { removals, closures };
}
