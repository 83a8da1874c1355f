import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { REMOVAL_LIST_FILE } from "#app/server/review/removal-list.server";
import {
  restoreBackup,
  type RestoreResult,
} from "#app/server/backup/restore-backup.server";
import { closeDoors } from "#app/server/http/closed-doors.server";
import { readSettings } from "#app/server/http/env.server";
import { recordFaultLine } from "#app/server/record/record-fault-line.server";
import { StartError } from "#app/server/start-error.server";
import { explaining } from "./explain";
import { readFolder } from "./options";
import { type BackupRun, wordsOf } from "./words";

/** Brings the backup of the command line back to the place of the settings; throws `StartError` for what the operator can put right. */
export async function runRestore(run: BackupRun): Promise<void> {
  const { args, env, say, now } = run;
  const { words, count } = wordsOf(env);
  const switches = ["demo", "accept-loss"] as const;
  const options = readFolder(args, switches, words.restoreUsage);
  const { folder, demo, "accept-loss": acceptLoss } = options;
  const settings = readSettings(env, { demo });
  const openDoors = await explaining(words, () => closeDoors(settings));
  try {
    say(words.restoring(folder));
    const result = await explaining(words, () =>
      restoreBackup({ backup: folder, settings, acceptLoss, now }),
    );
    if (!result.ok) throw new StartError(refusal(result, folder, run), 1);
    const { size, root, lost, before } = result;
    say(words.restored(count(size), root));
    if (lost !== null) say(words.gaveUp(count(lost.size), lost.root));
    tellRepeated(result, run);
    if (before !== null) say(words.keptBefore(before));
  } finally {
    await openDoors();
  }
}

/** What was removed since the backup was made, and is removed again; or that nobody here knows what was. */
function tellRepeated(
  { repeated, takenAt }: Extract<RestoreResult, { ok: true }>,
  { env, say }: BackupRun,
): void {
  const { words, language, count } = wordsOf(env);
  if (repeated === null) {
    const day = formatDay(limaDay(takenAt), language);
    return say(words.nothingKnown(day, REMOVAL_LIST_FILE));
  }
  const { removals, closures } = repeated;
  if (removals + closures === 0) return;
  say(words.repeated(count(removals), count(closures)));
}

function refusal(
  result: Extract<RestoreResult, { ok: false }>,
  folder: string,
  { env }: BackupRun,
): string {
  const { words, language, count } = wordsOf(env);
  switch (result.reason) {
    case "not_a_backup":
      return words.notABackup(folder);
    case "file_missing":
      return words.fileMissing(result.file);
    case "file_differs":
      return words.fileDiffers(result.file);
    case "demo_backup":
      return words.demoBackup;
    case "real_backup":
      return words.realBackup;
    case "database_not_empty":
      return words.databaseNotEmpty;
    case "does_not_fit":
      return words.copyWrong(recordFaultLine(result.fault, language));
    case "would_lose": {
      const { kept, lost } = result;
      const say = lost.size > kept ? words.wouldLose : words.wouldReplace;
      return say(count(kept), count(lost.size));
    }
  }
}
