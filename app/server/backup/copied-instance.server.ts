import { join } from "node:path";
import { verifyRecord } from "#app/commands/verify-record.server";
import type { RecordFault } from "#app/domain/record/record-fault";
import { openDatabase, type Database } from "#db/client";
import {
  LOCAL_DATABASE_FILE,
  localDatabaseUrl,
} from "#db/dialects/database-url";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import type { RecordHead } from "#db/queries/record/record";
import { requireSound } from "#db/whole-copy";
import { evidenceFolder } from "../file/evidence-folder.server";
import { RecordSigner } from "../record/record-signer.server";
import {
  DATA_FOLDER,
  DATABASE_FILE,
  EVIDENCE_FOLDER,
  type Manifest,
} from "./manifest.server";
import { copySynced, syncFolders } from "./instance-files.server";

/** An instance that was made anew from a backup, beside the one that people use. */
export interface CopiedInstance {
  folder: string;
  db: Database;
  signer: RecordSigner;
  close(): Promise<void>;
}

/** Makes a data folder of its own from a backup, brings its schema up to date and opens it. The folder must not be there. */
export async function copyInstance(
  backup: string,
  { files }: Pick<Manifest, "files">,
  { folder, site, now }: { folder: string; site: URL; now: Date },
): Promise<CopiedInstance> {
  for (const { path } of files) {
    const from = join(backup, path);
    const to =
      path === DATABASE_FILE
        ? join(folder, LOCAL_DATABASE_FILE)
        : join(folder, path.replace(new RegExp(`^${DATA_FOLDER}/`), ""));
    if (!(await copySynced(from, to))) throw new Error(`${path} went away`);
  }
  await syncFolders(folder);
  const db = await openDatabase(localDatabaseUrl(folder));
  try {
    await migrate(db, MIGRATIONS, now);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    folder,
    db,
    signer: new RecordSigner({ db, folder, site }),
    close: () => db.destroy(),
  };
}

/** Checks the instance as if it were the site's: its database, its record, every published file. */
export async function checkInstance({
  folder,
  db,
  signer,
}: CopiedInstance): Promise<
  ({ ok: true } & RecordHead) | { ok: false; fault: RecordFault }
> {
  await requireSound(db);
  const store = evidenceFolder(join(folder, EVIDENCE_FOLDER));
  return await verifyRecord(db, { signed: await signer.lastSigned(), store });
}
