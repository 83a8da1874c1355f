import { afterEach, beforeEach } from "vitest";
import type { PublishedUpdate } from "#app/domain/update/update";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { listPublishedUpdates } from "#db/queries/update/published-updates";
import type { Schema } from "#db/schema";
import { testDatabase, type TestDatabase } from "./database";
import { openDesk, type Desk } from "./desk";
import { checkInvariants } from "./invariants";
import { makeWorld, type World } from "./world";

/** A fresh world for each test, with the people that most tests need. */
export interface Office {
  db: Database;
  world: World;
  desk: Desk;
  /** A citizen. */
  rosa: Actor;
  /** Moderators of Espinar. */
  mario: Actor;
  elena: Actor;
  /** A moderator of every province. */
  pedro: Actor;
  /** What everybody can read of a target, the newest decision first. */
  published(targetCode: string): Promise<readonly PublishedUpdate[]>;
  countRows(table: keyof Schema): Promise<number>;
}

/** Opens an office before each test of a file; after each it checks the invariants and closes. */
export function useOffice(): Office {
  const office = {} as Office;
  let site: TestDatabase;
  beforeEach(async () => {
    site = await testDatabase();
    Object.assign(office, await openOffice(site.db));
  });
  afterEach(async () => {
    await checkInvariants(site.db);
    await site.close();
  });
  return office;
}

/** The same over a database of one's own, for tests that make many rounds in one. */
export async function openOffice(db: Database): Promise<Office> {
  const world = await makeWorld(db);
  return {
    db,
    world,
    desk: openDesk(db),
    rosa: await world.citizen("Rosa"),
    mario: await world.moderator("Mario", "espinar"),
    elena: await world.moderator("Elena", "espinar"),
    pedro: await world.moderator("Pedro", "*"),
    async published(targetCode) {
      const clocks = { asOf: "2026-11-21", knownOn: "2026-11-21" };
      const page = { page: 1, perPage: 200 };
      const filter = { ...clocks, ...page, targetCode };
      return (await listPublishedUpdates(db, filter)).items;
    },
    async countRows(table) {
      const { count } = await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}
