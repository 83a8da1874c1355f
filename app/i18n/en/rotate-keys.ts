import type { rotateKeys as es } from "../es/rotate-keys";

/** Words of replacing an instance's keys, for the person who runs it. */
export const rotateKeys: typeof es = {
  usage: "Usage: npm run rotate-keys [-- --at-once] [--demo]",
  noData: (folder) =>
    `There are no keys to replace in ${folder}. Name the folder with DATA_DIR.`,
  siteOpen: (port) => `The site is open on port ${port}. Stop it and repeat.`,
  done: (resealed) =>
    resealed === 1
      ? "Keys replaced. The secret of 1 authenticator app lies under the new key."
      : `Keys replaced. The secrets of ${resealed} authenticator apps lie under the new key.`,
  stillGood:
    "Open forms are good for 12 more hours, and queued mail leaves with its links. The earlier keys go by themselves with the first start after three days. Make a new backup and start with npm start.",
  atOnce:
    "The earlier keys count no more: open forms will be shown again, filled as they were, and the link of a mail that was queued will not work. Make a new backup, delete the earlier ones and start with npm start.",
};
