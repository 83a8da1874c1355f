import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeBackup } from "#app/server/backup/write-backup.server";
import { readSettings } from "#app/server/env.server";
import { recordFaultLine } from "#app/server/record-fault-line.server";
import { loadSecrets } from "#app/server/secrets.server";
import { StartError } from "#app/server/start-error.server";
import { openDatabase } from "#db/client";
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
  const { folder, demo } = readFolder(args, ["demo"], words.backupUsage);
  const settings = readSettings(env, { demo });
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
  } finally {
    await db.destroy();
  }
}
