import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { listNamedDocuments } from "#db/queries/plan/plan-drafts";
import type { AppParts } from "../context.server";
import { planFolder, planStore } from "./plan-store.server";

/** A document that is younger may still be on its way to its draft. */
const AGE_MS = 24 * 60 * 60 * 1000;

/** Documents that are asked for at once. */
const BATCH = 200;

/** Takes away documents that no draft names, a day after they came, and gives how many. */
export async function sweepDocuments({
  db,
  settings,
  now,
}: Pick<AppParts, "db" | "settings" | "now">): Promise<number> {
  const folder = planFolder(settings);
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  const hashes = found
    .map((path) => basename(path))
    .filter((name) => /^[0-9a-f]{64}$/.test(name));
  const paths = new Map(found.map((path) => [basename(path), path]));
  const store = planStore(settings);
  let swept = 0;
  for (let at = 0; at < hashes.length; at += BATCH) {
    const batch = hashes.slice(at, at + BATCH);
    const named = new Set(await listNamedDocuments(db, batch));
    for (const hash of batch.filter((one) => !named.has(one))) {
      const { mtimeMs } = await stat(join(folder, paths.get(hash) ?? hash));
      if (now().getTime() - mtimeMs < AGE_MS) continue;
      await store.remove(hash);
      swept += 1;
    }
  }
  return swept;
}
