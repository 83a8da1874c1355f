import { keepMailboxes } from "#app/commands/keep-mailboxes.server";
import { NoAdministratorLeft } from "#app/domain/account/account";
import { openDatabase, type Database } from "#db/client";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { fillUpdateWords } from "#db/queries/update/update-words";
import { completeRecordSubjects } from "#db/queries/record/record-search";
import { requireAnAdministrator } from "#db/queries/account/roles";
import { seedReal, type SeedStep } from "#seeds/seed";
import type { AppParts } from "../context.server";
import type { Settings } from "../http/env.server";
import { settleKeys } from "../http/key-rotation.server";
import { openEvidenceStore } from "../file/evidence-store.server";
import { mailboxKeyOf } from "../account/mailbox-key.server";
import { hashPassword } from "../account/password.server";
import { recordSigner } from "../record/record-signer.server";
import { loadSecrets } from "../http/secrets.server";
import type { TerminalWords } from "../start-error.server";

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
): Promise<Pick<AppParts, "db" | "secrets" | "signer">> {
  const { say, words } = opening;
  if (settings.demo) say(words.demoFolder(settings.dataDir));
  const loaded = await loadSecrets(settings.dataDir, settings);
  say(words.databaseOpening);
  const db = await openDatabase(settings.databaseUrl);
  try {
    const applied = await migrate(db, MIGRATIONS, opening.now());
    say(words.databaseReady(applied.length));
    await fillUpdateWords(db);
    await completeRecordSubjects(db);
    await seed(db, settings, opening);
    const secrets = await settleKeys(db, settings, loaded, opening.now());
    const mailboxKey = mailboxKeyOf(secrets);
    await keepMailboxes(db, { mailboxKey, now: opening.now() });
    if (!(await hasAdministrator(db))) say(words.firstAdministrator);
    return { db, secrets, signer: recordSigner(db, settings) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function seed(
  db: Database,
  settings: Settings,
  { say, words, root, now }: Opening,
): Promise<void> {
  const options = {
    now: now(),
    root,
    log: (step: SeedStep) => say(words.seededFile(step.file, step.items)),
  };
  if (settings.demo) {
    say(words.demoSeeding);
    // A real site never loads what the demo has invented.
    const { seedDemo } = await import("#seeds/demo/seed-demo");
    const store = openEvidenceStore(settings);
    await seedDemo(db, { ...options, hashPassword, store });
  } else {
    say(words.seeding);
    await seedReal(db, options);
  }
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
