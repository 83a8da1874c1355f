import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeBackup } from "#app/server/backup/write-backup.server";
import { pruneBackups } from "#app/server/backup/prune-backups.server";
import { readSettings, type Settings } from "#app/server/http/env.server";
import { KeepDays } from "#app/server/http/environment.server";
import { recordFaultLine } from "#app/server/record/record-fault-line.server";
import { loadSecrets } from "#app/server/http/secrets.server";
import { StartError } from "#app/server/start-error.server";
import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { openDatabase, type Database } from "#db/client";
import { findLastTakenAway } from "#db/queries/removal/held-removals";
import { explaining } from "./explain";
import { readFolder } from "./options";
import { type BackupRun, wordsOf } from "./words";

/** Backs up the instance of the settings into the folder of the command line; throws `StartError` for what the operator can put right. */
export async function runBackup({
  args,
  env,
  say,
  now,
}: BackupRun): Promise<void> {
  const { words, language, count } = wordsOf(env);
  const usage = words.backupUsage;
  const options = readFolder(args, ["demo"], usage, ["keep-days"]);
  const { folder, demo } = options;
  const settings = readSettings(env, { demo });
  const keepDays = keepDaysOf(options["keep-days"], settings, usage);
  if (!existsSync(join(settings.dataDir, "secrets.json"))) {
    throw new StartError(words.noData(settings.dataDir), 1);
  }
  await loadSecrets(settings.dataDir, settings);
  const db = await openDatabase(settings.databaseUrl);
  try {
    say(words.copying(folder));
    const onCheck = () => say(words.checking);
    const request = { db, settings, place: folder, now, onCheck };
    const result = await explaining(words, () => writeBackup(request));
    if (!result.ok) {
      throw new StartError(
        result.reason === "not_empty"
          ? words.placeTaken(folder)
          : words.recordWrong(recordFaultLine(result.fault, language)),
        1,
      );
    }
    const { size, root, files, bytes, missing } = result;
    if (missing > 0) say(words.filesMissing(missing));
    say(
      words.backedUp({
        folder,
        size: count(size),
        root,
        files: count(files),
        megabytes: count(Math.ceil(bytes / 1_000_000)),
      }),
    );
    const asked = { db, folder, keepDays };
    await explaining(words, () => tellEarlier(asked, { env, say }));
  } finally {
    await db.destroy();
  }
}

/** For how many days earlier backups are kept: as the command line says, else as the setting does. */
function keepDaysOf(
  typed: string | undefined,
  { backupKeepDays }: Settings,
  usage: string,
): number | null {
  if (typed === undefined) return backupKeepDays;
  const parsed = KeepDays.safeParse(typed);
  if (!parsed.success) throw new StartError(usage, 2);
  return parsed.data;
}

/** Ends the earlier backups whose time is over, and says which of the others hold what was removed since. */
async function tellEarlier(
  asked: { db: Database; folder: string; keepDays: number | null },
  { env, say }: Pick<BackupRun, "env" | "say">,
): Promise<void> {
  const { words, language, count } = wordsOf(env);
  const { gone, left } = await pruneBackups(asked.folder, asked.keepDays);
  if (gone > 0) say(words.pruned(count(gone), gone));
  const removedAt = await findLastTakenAway(asked.db);
  const holding = left.filter((at) => removedAt !== null && at < removedAt);
  if (removedAt === null || holding.length === 0) return;
  const day = formatDay(limaDay(removedAt), language);
  say(words.stillHold(count(holding.length), holding.length, day));
}
