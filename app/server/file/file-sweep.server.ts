import { clearRemoved } from "#app/commands/clear-removed.server";
import { sweepFiles } from "#app/commands/sweep-files.server";
import { backupHold } from "#app/domain/removal/backup-hold";
import { limaDay } from "#app/domain/text/calendar";
import { findLastTakenAway } from "#db/queries/removal/held-removals";
import type { AppParts } from "../context.server";
import { openEvidenceStore } from "./evidence-store.server";
import { sweepDocuments } from "../plan/plan-sweep.server";
import { clearIncoming } from "../http/incoming.server";
import { writeRemovalList } from "../review/removal-list.server";
import { clearRecognizing } from "../intake/recognizing-folders.server";

/** How often files that nobody came back for are taken away. */
const PERIOD_MS = 6 * 60 * 60 * 1000;

/** Clears what an earlier process left half received, and from then on sweeps stale files away until it is stopped. */
export async function keepFilesSwept(
  parts: Pick<AppParts, "db" | "settings" | "log" | "now">,
): Promise<{ stop(): void }> {
  const { db, settings, log, now } = parts;
  await clearIncoming(settings);
  await clearRecognizing(settings);
  const store = openEvidenceStore(settings);
  const sweep = () => {
    Promise.all([
      sweepFiles(db, store, now()),
      sweepDocuments({ db, settings, now }),
    ]).then(
      ([evidence, documents]) => {
        const files = evidence + documents;
        if (files > 0) log.info({ event: "files_swept", files });
      },
      (error: unknown) =>
        log.error({ event: "sweep_failed", err: error }, "sweep failed"),
    );
  };
  void clearDisk(parts);
  const timer = setInterval(() => {
    sweep();
    void clearDisk(parts);
  }, PERIOD_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/**
 * Takes off the disk what removals took out of the tables, and notes beside the database what must stay
 * out of sight. A removal holds whether or not that succeeds: what could not be done is logged, stays
 * noted and is tried again with the next sweep.
 */
export async function clearDisk(
  parts: Pick<AppParts, "db" | "settings" | "log" | "now">,
): Promise<void> {
  const { db, settings, log } = parts;
  try {
    if (await writeRemovalList(db, settings)) await tellOfBackups(parts);
    const left = await clearRemoved(db, openEvidenceStore(settings));
    if (left > 0) log.warn({ event: "clearance_waits", left }, "try later");
  } catch (error) {
    log.error({ event: "clearance_failed", err: error }, "clearance failed");
  }
}

/** Says in the log until which day earlier backups hold what was just removed, and what ends it. */
async function tellOfBackups({
  db,
  settings,
  log,
  now,
}: Pick<AppParts, "db" | "settings" | "log" | "now">): Promise<void> {
  const removedAt = await findLastTakenAway(db);
  const { backupKeepDays } = settings;
  const hold = backupHold(removedAt, backupKeepDays, limaDay(now()));
  if (hold === null) return;
  const end = "npm run backup -- DIR --keep-days 0";
  log.warn({ event: "backups_hold_removed", ...hold, end });
}
