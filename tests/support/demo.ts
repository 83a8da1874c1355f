import { hashPassword } from "#app/server/password.server";
import type { Database } from "#db/client";
import { seedDemo } from "#seeds/demo/seed-demo";

/** Patience for some two hundred acts, each in a transaction of its own. */
export const MINUTE = 60_000;

/** What a start of the demonstration does to its database. */
export async function startDemo(db: Database, now: Date): Promise<void> {
  await seedDemo(db, { now, log: () => undefined, hashPassword });
}
