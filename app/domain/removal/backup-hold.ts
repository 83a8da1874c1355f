import {
  addIsoDays,
  limaDay,
  type Instant,
  type IsoDate,
} from "../text/calendar";

/** What earlier backups still hold: removed by a day, and until which day they do. */
export interface BackupHold {
  removedOn: IsoDate;
  /** The last day on which there may be such a backup, if one is made each day; null where they have no end. */
  until: IsoDate | null;
}

/**
 * Says whether backups may hold what was removed: removed on 1 November and kept for 30 days, they may
 * until 1 December. Null where nothing was removed, or their time is over.
 */
export function backupHold(
  removedAt: Instant | null,
  keepDays: number | null,
  today: IsoDate,
): BackupHold | null {
  if (removedAt === null) return null;
  const removedOn = limaDay(removedAt);
  if (keepDays === null) return { removedOn, until: null };
  const until = addIsoDays(removedOn, keepDays);
  return today > until ? null : { removedOn, until };
}
