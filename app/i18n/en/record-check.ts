import type { recordCheck as esRecordCheck } from "../es/record-check";

/** Words of the check of the public record, for the person who runs it. */
export const recordCheck: typeof esRecordCheck = {
  fits: (size, root) =>
    `The public record is whole: ${size} entries, root ${root}. What is published agrees with it.`,
  entry: (position, problem) => `Entry ${position} does not fit: ${problem}.`,
  row: (table, key, problem) =>
    `Row ${key} of ${table} does not fit: ${problem}.`,
  advice:
    "Stop the site, keep a copy of the data as they are, and compare them with the latest backup.",
  noData: (folder) =>
    `There are no data to check in ${folder}. Name the folder with DATA_DIR or the database with DATABASE_URL.`,
  problem: {
    entry_missing: "it is missing, or those after it are shifted",
    entry_malformed: "it does not have the form of an entry",
    entry_not_canonical: "it is not written in its canonical form",
    entry_columns_differ: "its type or date is not what it says itself",
    leaf_hash_differs: "its text does not give its hash",
    does_not_follow: "it contradicts the entries before it",
    node_differs: "the stored tree is not the one that the entries give",
    size_differs: "the published size is not the number of entries",
    root_differs: "the published root is not the one that the entries give",
    row_missing: "the record speaks of it and it is not there",
    row_without_entry: "the record says nothing of it, or something else",
    row_differs: "what is published is not what the record says",
    content_differs: "the text does not give the recorded hash",
    evidence_differs: "the evidence is not what was recorded",
    file_missing: "the file of a published piece of evidence is missing",
    file_differs: "the file of a published piece of evidence has another hash",
    decisions_differ: "the decisions are not those recorded",
    signed_differs: "the entries are not those that this site signed",
  },
};
