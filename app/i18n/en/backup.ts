import type { backup as source } from "../es/backup";

/** Words of backing up, restoring and moving an instance, for the person who runs it. */
export const backup: typeof source = {
  backupUsage:
    "Say to which new folder: npm run backup -- FOLDER [--keep-days DAYS] (nothing may be in it; with --keep-days it deletes earlier backups beside it that are older than that)",
  restoreUsage:
    "Say which backup: npm run restore -- FOLDER [--accept-loss] (the folder that npm run backup made)",
  moveUsage: (form) =>
    `Say to which database: npm run migrate-db -- --to ${form}`,
  noData: (folder) =>
    `There are no data to copy in ${folder}. Name the folder with DATA_DIR.`,
  copying: (folder) => `Copying to ${folder}; the site may stay open…`,
  checking: "Copied. Checking it by raising a site of its own from the copy…",
  backedUp: ({ folder, size, root, files, megabytes }) =>
    `Backup made and checked in ${folder}: ${files} files, ${megabytes} MB, a record of ${size} entries, root ${root}. It holds the site's keys and personal data: keep it where nobody else reads it.`,
  filesMissing: (count) =>
    count === 1
      ? "1 file that the database names is no longer in the evidence store."
      : `${count} files that the database names are no longer in the evidence store.`,
  pruned: (count, plural) =>
    plural === 1
      ? "1 earlier backup was deleted: it was older than backups are kept."
      : `${count} earlier backups were deleted: they were older than backups are kept.`,
  stillHold: (count, plural, day) =>
    `${plural === 1 ? "1 earlier backup beside this one still holds" : `${count} earlier backups beside this one still hold`} what was removed up to ${day}. To delete them: npm run backup -- FOLDER --keep-days 0`,
  fileBent: (sha256) =>
    `The evidence file ${sha256} is damaged. Bring it back from an earlier backup and try again.`,
  placeTaken: (folder) =>
    `There is something in ${folder} already. Choose a new folder for each backup.`,
  cannotWrite: (path, code) =>
    `Cannot write to ${path} (${code}). No half backup was left.`,
  recordWrong: (what) =>
    `The public record of the copy does not fit: ${what} It was not kept. Check the site with npm run verify-record.`,
  restoring: (folder) => `Checking the backup in ${folder}…`,
  notABackup: (folder) =>
    `${folder} is no backup that npm run backup has made.`,
  fileMissing: (file) =>
    `The backup is damaged: ${file} is missing. Nothing was changed; use another backup.`,
  fileDiffers: (file) =>
    `The backup is damaged: ${file} is not what was kept. Nothing was changed; use another backup.`,
  copyWrong: (what) =>
    `The backup cannot be used, its record does not fit: ${what} Nothing was changed; use another backup.`,
  demoBackup:
    "That backup is of a demonstration, with invented people: a real site does not take it.",
  realBackup:
    "That backup is of a real site: a demonstration does not take it.",
  wouldLose: (kept, lost) =>
    `The public record here reached ${lost} entries and the backup has ${kept}: restoring it gives up those that follow. Nothing was changed. If there is no better backup, try again with --accept-loss; the public record will say so.`,
  wouldReplace: (kept, lost) =>
    `There is another public record here, of ${lost} entries, and the backup's (${kept}) does not go on from it. Nothing was changed. Choose an empty folder with DATA_DIR or, if you give up what is here, try again with --accept-loss; the public record will say so.`,
  headUnreadable: (file) =>
    `${file} cannot be read, so nobody knows how far the public record here went. Nothing was changed. If you give up whatever there was, try again with --accept-loss.`,
  databaseNotEmpty:
    "The database that it should go to holds data already. Make an empty one and name it.",
  restored: (size, root) =>
    `Restored and checked: a record of ${size} entries, root ${root}. Everybody was signed out. Start with npm start.`,
  keptBefore: (folder) =>
    `What was there before is whole in ${folder}. Delete it when it is no longer needed.`,
  gaveUp: (lost, root) =>
    `The record of ${lost} entries and root ${root} was given up; the record says so.`,
  repeated: (removals, closures) =>
    `What had been taken out after the backup was made was taken out again: removals ${removals}, deleted accounts ${closures}.`,
  nothingKnown: (day, file) =>
    `There is no list here of what was removed (${file}). If there were removals by order or deleted accounts after ${day}, copy that file from the former data folder into this one and restore again before you open; without it, they have to be done again by hand.`,
  siteOpen: (port) =>
    `The site is open on port ${port}, or another program uses it. Stop it and try again.`,
  sameDatabase: "The data are in that database already.",
  moving: "Moving the data; the site stays closed meanwhile…",
  movedTable: (table, rows) => `  ${table}: ${rows}`,
  moveWrong: (what) =>
    `The public record does not fit in the new database: ${what} Do not use it; the data from before are as they were.`,
  moved: (size, root) =>
    `Moved and checked: a record of ${size} entries, root ${root}, the same rows in each table. Put that address into DATABASE_URL and start with npm start. Do not open the former database again.`,
};
