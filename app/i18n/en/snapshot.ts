import type { snapshot as source } from "../es/snapshot";

export const snapshot: typeof source = {
  usage: "Name a folder: npm run snapshot -- DIR [--demo]",
  noData: (folder) =>
    `There are no data in ${folder}. Start the site first (npm start), or name the folder with DATA_DIR or the database with DATABASE_URL.`,
  notASnapshot: (folder) =>
    `${folder} is neither empty nor a snapshot of the site: it is left alone. Name another folder.`,
  folderInUse: (folder, code) =>
    `The snapshot cannot be put into ${folder} (${code}). Name a folder within a place that can be written to.`,
  pageFailed: (path, status) =>
    `The page ${path} answered ${status}: no snapshot was written. Start the site (npm start) and open it to see why.`,
  recordMoved:
    "Decisions were published while the site was being copied. Run the command again.",
  onlyHere: (origin) =>
    `ORIGIN is ${origin}: links to the live site will work on this machine only.`,
  writing: (written, known) =>
    `Writing the snapshot: ${written} of ${known} files`,
  done: ({ folder, files, megabytes, size, root }) =>
    `Snapshot ready in ${folder}: ${files} files, ${megabytes} MB. Record: ${size} entries, root ${root}. Open it by index.html.`,
  copy: (day, size) =>
    `Copy of the site on ${day}, with ${size} entries of the public record. What is new, other dates and the forms are at`,
  form: "This can only be done online:",
  noSearch: "This copy cannot search or filter:",
  allTargets: "here are all targets",
  search: "To search by words:",
};
