import { join } from "node:path";
import { verifyRecord } from "#app/commands/verify-record.server";
import { evidenceFolder } from "#app/server/file/evidence-folder.server";
import { RecordSigner } from "#app/server/record/record-signer.server";
import { openDatabase } from "#db/client";
import { localDatabaseUrl } from "#db/dialects/database-url";
import { requireSound } from "#db/whole-copy";
import type { Acts } from "./acts";

/** What became of everything that was acknowledged. All of the first three must be 0, and `record` true. */
export interface Reckoning {
  lost: number;
  doubled: number;
  halfDone: number;
  record: boolean;
  sendings: number;
  decisions: number;
}

/** Compares a stopped site's data with what people were told. Throws where the engine finds its file damaged. */
export async function reckon(folder: string, acts: Acts): Promise<Reckoning> {
  const db = await openDatabase(localDatabaseUrl(folder));
  try {
    await requireSound(db);
    const submissions = await db
      .selectFrom("submissions")
      .select(["submission_id", "update_id"])
      .execute();
    const updates = await db
      .selectFrom("updates as u")
      .leftJoin("update_content as c", "c.update_id", "u.id")
      .leftJoin("evidence as e", "e.update_id", "u.id")
      .leftJoin("decisions as d", "d.update_id", "u.id")
      .leftJoin("publications as p", "p.update_id", "u.id")
      .select([
        "u.id",
        "u.state",
        "c.summary",
        "e.id as evidence",
        "d.id as decision",
        "p.status as published",
      ])
      .execute();
    const byId = new Map(updates.map((row) => [row.id, row]));
    const kept = new Map(
      submissions.map((row) => [row.submission_id, row.update_id]),
    );
    const lostSendings = acts.sendings.filter(
      ({ submissionId, updateId }) =>
        updateId !== null && kept.get(submissionId) !== updateId,
    );
    const lostDecisions = acts.decisions.filter(
      ({ updateId, acknowledged }) =>
        acknowledged && byId.get(updateId)?.state !== "approved",
    );
    const halfDone = updates.filter((row) => {
      const isDecided = row.state === "approved";
      const hasAll = row.summary !== null && row.evidence !== null;
      const fits =
        isDecided === (row.decision !== null) &&
        isDecided === (row.published !== null);
      return !hasAll || !fits;
    });
    const signer = new RecordSigner({ db, folder, site: new URL("http://x") });
    const record = await verifyRecord(db, {
      signed: await signer.lastSigned(),
      store: evidenceFolder(join(folder, "evidence")),
    });
    return {
      lost: lostSendings.length + lostDecisions.length,
      // Each sending has one update, and no update has come of none.
      doubled: updates.length - new Set(kept.values()).size,
      halfDone: halfDone.length,
      record: record.ok,
      sendings: acts.sendings.length,
      decisions: acts.decisions.length,
    };
  } finally {
    await db.destroy();
  }
}

/** The ids of the sendings that a stopped site has kept. */
export async function keptSubmissions(folder: string): Promise<Set<string>> {
  const db = await openDatabase(localDatabaseUrl(folder));
  const rows = await db
    .selectFrom("submissions")
    .select("submission_id")
    .execute();
  await db.destroy();
  return new Set(rows.map((row) => row.submission_id));
}
