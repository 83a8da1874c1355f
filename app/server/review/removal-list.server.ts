import { join } from "node:path";
import { HeldActs } from "#app/domain/removal/held-removal";
import type { Database } from "#db/client";
import { listHeldActs, unknownActs } from "#db/queries/removal/held-removals";
import type { Settings } from "../http/env.server";
import { readIfThere, replaceSynced } from "../http/synced-file.server";

/** The file in the data folder that says what must stay out of sight, so that it outlives the database. */
export const REMOVAL_LIST_FILE = "removals.json";

/**
 * Writes the list of a data folder anew where it is not what the database says. What an earlier list
 * tells of and the database has never heard of stays in it: the database may be an older copy. Says
 * whether there was anything new.
 */
export async function writeRemovalList(
  db: Database,
  { dataDir }: Pick<Settings, "dataDir">,
  earlier?: HeldActs | null,
): Promise<boolean> {
  const file = join(dataDir, REMOVAL_LIST_FILE);
  const before = earlier ?? (await readRemovalList(dataDir));
  const own = await listHeldActs(db);
  const unknown = before === null ? null : await unknownActs(db, before);
  const acts: HeldActs = {
    ...own,
    removals: [...own.removals, ...(unknown?.removals ?? [])],
    words: [...own.words, ...(unknown?.words ?? [])],
    closures: [...own.closures, ...(unknown?.closures ?? [])],
  };
  const text = `${JSON.stringify(acts, null, 1)}\n`;
  if ((await readIfThere(file)) === text) return false;
  await replaceSynced(file, text);
  return true;
}

/** Reads the list of a data folder; null where there is none, or nobody can tell what it says. */
export async function readRemovalList(
  dataDir: string,
): Promise<HeldActs | null> {
  const text = await readIfThere(join(dataDir, REMOVAL_LIST_FILE));
  if (text === null) return null;
  try {
    return HeldActs.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
