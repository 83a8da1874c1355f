import type { terminal as esTerminal } from "../es/terminal";

export const terminal: typeof esTerminal = {
  setting: (name, accepted) =>
    `${name} cannot be used. Accepted forms: ${accepted}`,
  databaseOpening: "Opening the database…",
  databaseReady: (changes) =>
    changes === 0
      ? "Database up to date."
      : `Database up to date: ${changes} changes of structure applied.`,
  seeding: "Checking the plans…",
  seededFile: (file, items) => `  ${file}: ${items} items`,
  seeded: "Plans up to date.",
  demoSeeding: "Preparing the invented data of the demo…",
  demoFolder: (folder) =>
    `Demo with invented data, in a folder of its own: ${folder}`,
  firstAdministrator:
    "Nobody administers this site yet. Make the first account in another terminal:\n" +
    '  npm run account -- create --email YOU@EXAMPLE --name "YOUR NAME" --role admin',
  ready: (seconds) => `Ready in ${seconds} s. To stop it: Ctrl+C.`,
  stopping: "Stopping: requests under way are being finished…",
  stopped: "Stopped.",
  portTaken: (port) =>
    `Another program already uses port ${port}. Close it or choose another: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
  portForbidden: (port) =>
    `Port ${port} needs more permission. Choose one from 1024: PORT=3000 npm start`,
  hostUnknown:
    "This machine does not have the address in HOST. Try HOST=127.0.0.1",
  demoDataFolder: (file) =>
    `${file} belongs to a demo: invented data is not served as real here. Choose another folder with DATA_DIR.`,
  realDataFolder: (file) =>
    `${file} belongs to a real site: the demo does not touch it. Choose another folder with DATA_DIR.`,
  secretsUnreadable: (file) =>
    `The keys in ${file} cannot be read. Restore them from the backup.`,
  databaseFailed: (what) => `The database could not be opened: ${what}`,
  migrationFailed: (what) =>
    `The database belongs to another version of this program and was not touched: ${what}`,
  folderFailed: (folder, code) =>
    `Cannot write to ${folder} (${code}). Choose another folder with DATA_DIR.`,
};
