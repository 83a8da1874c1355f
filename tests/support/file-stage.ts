import type { Actor } from "#app/domain/account/user";
import { openPageSite, type PageSite } from "./page-site";
import { openSender, type Sender } from "./sender";
import { testDatabase, type TestDatabase } from "./database";
import { makeWorld, type World } from "./world";

/** A site with Rosa, who sends updates with files. */
export interface FileStage {
  database: TestDatabase;
  world: World;
  site: PageSite;
  rosa: Sender;
  /** Somebody else who sends. */
  sender(actor: Actor): Promise<Sender>;
  close(): Promise<void>;
}

/** Opens a site of its own for one test file. */
export async function openFileStage(): Promise<FileStage> {
  const database = await testDatabase();
  const world = await makeWorld(database.db);
  const site = await openPageSite(database.db, {});
  const sender = (actor: Actor) => openSender(site, world, actor);
  const rosa = await sender(await world.citizen("Rosa"));
  const close = async () => {
    await site.close();
    await database.close();
  };
  return { database, world, site, rosa, sender, close };
}

/** The fields of one public photo, but for what is changed. */
export function photoRow(change: Record<string, string> = {}) {
  return {
    "evidence[0].kind": "photo",
    "evidence[0].title": "El canal",
    "evidence[0].visibility": "public",
    ...change,
  };
}
