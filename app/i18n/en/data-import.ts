import type { dataImport as source } from "../es/data-import";

/** Words of the import of open data, for the person who runs it. */
export const dataImport: typeof source = {
  usage:
    "Say which folder: npm run import-data -- FOLDER (with what /datos gives: datapackage.json and the CSV files)",
  bringing: (folder) => `Bringing in what is in ${folder}…`,
  done: (plans, targets, updates, people) =>
    `Done: ${plans} plans, ${targets} promises and ${updates} updates, with ${people} closed accounts for those who told and decided.`,
  stays:
    "These files do not hold, and only the other site has: photos and documents of evidence, settings (look at the threshold in /admin/ajustes), the source of each mandate, appeals, requests for corrections, replies, requests for an answer, what is under review, and the notes on what was taken away (nor does what was). Published replies and corrections can be read in statements.csv and requests.csv, but are not brought in.",
  notEmpty:
    "This site holds data already. Bring another's into a new folder: DATA_DIR=./new npm run import-data -- FOLDER",
  rowsContradict:
    "Some rows contradict each other: something twice, or pointing at what is not there. Nothing was changed.",
  demoData:
    "These data are of a demonstration, with invented people: a real site does not take them. With --demo, a demonstration does.",
  problem: {
    package_missing: () => "There is no datapackage.json in that folder.",
    package_malformed: () =>
      "datapackage.json is not the description that this program publishes at /datos.",
    table_unknown: ({ file }) =>
      `datapackage.json names a table that this program does not know: ${file}.`,
    table_missing: ({ file }) => `datapackage.json lacks the table ${file}.`,
    file_missing: ({ file }) => `The file ${file} is missing.`,
    checksum_differs: ({ file }) =>
      `${file} is not the file that datapackage.json describes. Download all of them again.`,
    columns_unknown: ({ file, column }) =>
      `${file} has columns that this program does not know: ${column}.`,
    columns_missing: ({ file, column }) => `${file} lacks columns: ${column}.`,
    row_malformed: ({ file, row, column }) =>
      `${file}, row ${row}: the value of ${column || "a cell"} is none of its column. Nothing was changed.`,
    rows_missing: ({ file }) =>
      `${file} does not have the rows that datapackage.json says. Nothing was changed.`,
    row_out_of_place: ({ file, key }) =>
      `${file}: the row of ${key} belongs to nothing in the other tables, or stands out of order. Nothing was changed.`,
    row_contradicts: ({ file, key }) =>
      `${file}: what is said of ${key} cannot have been published like that (decisions, dates or evidence). Nothing was changed.`,
  },
};
