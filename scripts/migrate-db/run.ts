import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { moveRows } from "#app/server/backup/move-rows.server";
import { closeDoors } from "#app/server/http/closed-doors.server";
import { readSettings, type Settings } from "#app/server/http/env.server";
import { openEvidenceStore } from "#app/server/file/evidence-store.server";
import { recordFaultLine } from "#app/server/record/record-fault-line.server";
import { recordSigner } from "#app/server/record/record-signer.server";
import { StartError } from "#app/server/start-error.server";
import { openDatabase, writeTransaction } from "#db/client";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { explaining } from "../backup/explain";
import { type BackupRun, type BackupWords, wordsOf } from "../backup/words";

/** What the address of a database on a server looks like. */
const FORM = "postgres://user:password@server:5432/database";

/** Moves the instance of the settings to the database of the command line; throws `StartError` for what the operator can put right. */
export async function runMove(run: BackupRun): Promise<void> {
  const { words, language, count } = wordsOf(run.env);
  const to = readTarget(run.args, words);
  const settings = readSettings(run.env);
  if (to === settings.databaseUrl) throw new StartError(words.sameDatabase, 1);
  if (!existsSync(join(settings.dataDir, "secrets.json"))) {
    throw new StartError(words.noData(settings.dataDir), 1);
  }
  const openDoors = await explaining(words, () => closeDoors(settings));
  try {
    run.say(words.moving);
    const onTable = (table: string, rows: number) =>
      rows > 0 && run.say(words.movedTable(table, count(rows)));
    const result = await move(settings, { ...run, to, onTable });
    if (!result.ok) {
      throw new StartError(
        result.reason === "database_not_empty"
          ? words.databaseNotEmpty
          : words.moveWrong(recordFaultLine(result.fault, language)),
        1,
      );
    }
    run.say(words.moved(count(result.size), result.root));
  } finally {
    await openDoors();
  }
}

async function move(
  settings: Settings,
  {
    to,
    now,
    onTable,
  }: { to: string; now: Date; onTable(table: string, rows: number): void },
) {
  const db = await openDatabase(settings.databaseUrl);
  try {
    await migrate(db, MIGRATIONS, now);
    const signed = await recordSigner(db, settings).lastSigned();
    const store = openEvidenceStore(settings);
    // Nobody else writes to the former database while its rows are on their way.
    return await writeTransaction(db, () =>
      moveRows(db, { url: to, store, signed, now, onTable }),
    );
  } finally {
    await db.destroy();
  }
}

function readTarget(args: readonly string[], words: BackupWords): string {
  try {
    const options = { to: { type: "string" } } as const;
    const { to = "" } = parseArgs({ args: [...args], options }).values;
    if (/^postgres(?:ql)?:\/\//.test(to)) return to;
  } catch {
    // An option that is none: the same line says how it is done.
  }
  throw new StartError(words.moveUsage(FORM), 2);
}
