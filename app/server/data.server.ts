import { NoAdministratorLeft } from "#app/domain/account";
import { openDatabase, type Database } from "#db/client";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { requireAnAdministrator } from "#db/queries/roles";
import { seedReal } from "#seeds/seed";
import type { AppParts } from "./context.server";
import type { Settings } from "./env.server";
import { loadSecrets, type Secrets } from "./secrets.server";
import type { TerminalWords } from "./start-error.server";

interface Opening extends Pick<AppParts, "log" | "now"> {
  /** The repository's folder, below which `seeds/` lies. */
  root: string;
  say(line: string): void;
  words: TerminalWords;
}

/** Opens an instance's keys and database, brings the schema up to date and puts the plans in. */
export async function openData(
  settings: Settings,
  opening: Opening,
): Promise<{ db: Database; secrets: Secrets }> {
  const { say, words } = opening;
  if (settings.demo) say(words.demoFolder(settings.dataDir));
  const secrets = await loadSecrets(settings.dataDir, settings);
  say(words.databaseOpening);
  const db = await openDatabase(settings.databaseUrl);
  try {
    const applied = await migrate(db, MIGRATIONS, opening.now());
    say(words.databaseReady(applied.length));
    await seed(db, opening);
    if (!(await hasAdministrator(db))) say(words.firstAdministrator);
    return { db, secrets };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function seed(db: Database, opening: Opening): Promise<void> {
  const { say, words, root } = opening;
  say(words.seeding);
  await seedReal(db, {
    now: opening.now(),
    root,
    log: (step) => say(words.seededFile(step.file, step.items)),
  });
  say(words.seeded);
}

async function hasAdministrator(db: Database): Promise<boolean> {
  try {
    await requireAnAdministrator(db);
    return true;
  } catch (error) {
    if (error instanceof NoAdministratorLeft) return false;
    throw error;
  }
}
