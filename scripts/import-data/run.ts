import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import {
  importData,
  type ImportDataResult,
} from "#app/commands/import-data.server";
import type { FolderProblem } from "#app/domain/open-data/data-source";
import { dataImport as en } from "#app/i18n/en/data-import";
import { dataImport as es } from "#app/i18n/es/data-import";
import { openDataFolder } from "#app/server/file/data-folder.server";
import { readSettings } from "#app/server/http/env.server";
import { hashPassword } from "#app/server/account/password.server";
import { loadSecrets } from "#app/server/http/secrets.server";
import { StartError, terminalLanguage } from "#app/server/start-error.server";
import { openDatabase, type Database } from "#db/client";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { rememberSeedFile } from "#db/queries/province/seed-files";
import { seedReference } from "#seeds/seed";

/** What a run of `npm run import-data` takes from its surroundings. */
export interface ImportRun {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** The repository's folder, below which `seeds/` lies. */
  root: string;
  say(line: string): void;
  now: Date;
}

type Words = typeof es;

type Refusal = Extract<ImportDataResult, { ok: false }> | FolderProblem;

/** Brings the folder that the command line names into the instance of the settings; throws `StartError` for what the operator can put right. */
export async function runImport(run: ImportRun): Promise<void> {
  const words = { es, en }[terminalLanguage(run.env)];
  const { folder, demo } = readArguments(run.args, words);
  const reading = await openDataFolder(folder);
  if (!reading.ok) throw refused(reading, words);
  if (reading.demo && !demo) throw new StartError(words.demoData, 1);
  const settings = readSettings(run.env, { demo });
  await loadSecrets(settings.dataDir, settings);
  const db = await openDatabase(settings.databaseUrl);
  try {
    run.say(words.bringing(folder));
    await prepare(db, run);
    // Nobody ever learns this password, so nobody signs in with it.
    const passwordHash = await hashPassword(randomBytes(32).toString("hex"));
    const { source } = reading;
    const result = await importData(db, { source, passwordHash, now: run.now });
    if (!result.ok) throw refused(result, words);
    if (demo) await leaveStoriesOut(db, source.package, run.now);
    const { plans, targets, updates, people } = result;
    run.say(words.done(plans, targets, updates, people));
    run.say(words.stays);
  } finally {
    await db.destroy();
  }
}

async function prepare(db: Database, { root, now }: ImportRun): Promise<void> {
  await migrate(db, MIGRATIONS, now);
  await seedReference(db, { now, root, log: () => undefined });
}

/** What was brought in takes the place of the stories that a demonstration would tell. */
async function leaveStoriesOut(
  db: Database,
  sha256: string,
  now: Date,
): Promise<void> {
  await rememberSeedFile(db, { name: "demo", sha256 }, now);
}

function readArguments(args: readonly string[], words: Words) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { demo: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [folder, surplus] = positionals;
    if (folder !== undefined && surplus === undefined) {
      return { folder, demo: values.demo };
    }
  } catch {
    // An option that is none: the same line says how it is done.
  }
  throw new StartError(words.usage, 2);
}

function refused(refusal: Refusal, words: Words): StartError {
  return new StartError(lineOf(refusal, words), 1);
}

function lineOf(refusal: Refusal, words: Words): string {
  if (refusal.reason === "not_empty") return words.notEmpty;
  if (refusal.reason === "rows_contradict") return words.rowsContradict;
  const { reason } = refusal;
  return words.problem[reason]({
    file: "file" in refusal ? refusal.file : "",
    row: "row" in refusal ? String(refusal.row) : "",
    column:
      "columns" in refusal
        ? refusal.columns.join(", ")
        : "column" in refusal
          ? refusal.column
          : "",
    key: "key" in refusal ? refusal.key : "",
  });
}
