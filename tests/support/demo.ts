import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import { hashPassword } from "#app/server/account/password.server";
import type { Database } from "#db/client";
import { seedDemo } from "#seeds/demo/seed-demo";

/** Patience for some two hundred acts, each in a transaction of its own. */
export const MINUTE = 60_000;

/** Files of a demonstration that nobody looks at. */
function storeInMemory(): EvidenceStore {
  const kept = new Map<string, Uint8Array>();
  return {
    put: async (sha256, bytes) => void kept.set(sha256, bytes),
    has: async (sha256) => kept.has(sha256),
    remove: async (sha256) => void kept.delete(sha256),
    open: async () => null,
  };
}

/** What a start of the demonstration does to its database. */
export async function startDemo(db: Database, now: Date): Promise<void> {
  const store = storeInMemory();
  await seedDemo(db, { now, log: () => undefined, hashPassword, store });
}
