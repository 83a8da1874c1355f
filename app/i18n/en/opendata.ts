import type { opendata as source } from "../es/opendata";
import { opendataColumns } from "./opendata-columns";

/** Words of the open data: its page, its codebook, the data package. */
export const opendata: typeof source = {
  title: "Open data",
  lead: "All that is published can be downloaded, without permission or registration: promises in the plans' own words, updates with their evidence, and who decided on each.",
  filesTitle: "Download",
  file: "File",
  holds: "What it holds",
  columnsOf: (title) => `Columns of ${title}`,
  rows: "Rows",
  lastChange: (moment) => `Last published change: ${moment}.`,
  noChange: "Nothing has been published yet.",
  package: "All files with their description, size and hash:",
  packageHelp:
    "It is a Frictionless Data Package. With it and the files in a folder, another site like this one is filled by “npm run import-data”.",
  formatTitle: "How they are written",
  format: [
    "CSV as RFC 4180 has it: commas, double quotes, one row a line, UTF-8 with its mark at the beginning so that Excel reads accents. Decimals with a point, days as 2020-06-30, moments in UTC.",
    "An empty cell means that there is no value. Read codes as text: 0808 is not 808.",
    "A spreadsheet takes what begins with =, +, - or @ for a formula, and some people exploit that. In text columns such cells carry an apostrophe in front (also where they began with apostrophes already). For a program: where one of those signs follows the apostrophes, take one off.",
    "Rows always come in the same order. The files take as-of and known-on, as pages do: how things stood on a day, and what this site said on a day.",
  ],
  apiTitle: "For programs",
  api: "The API gives the same in JSON, without added apostrophes: it is the copy for machines.",
  apiPage: "How to use the API",
  apiDescription: "Description for programs (OpenAPI)",
  licenceTitle: "Licence",
  licence:
    "What this record says is free: you may copy, change and publish it, commercially too, if you name the source. Licence",
  licenceQuotes:
    "The words of the government plans are quotations from public documents, and links lead to pages of others: this site cannot license them.",
  citeTitle: "How to cite",
  cite: (what) =>
    `Lo Prometido. Public record of promises of local governments in Peru. Data of ${what.day} (${what.entries} entries, root ${what.root}). ${what.url}. CC BY 4.0.`,
  citeHelp:
    "The number of entries and the root say exactly which version of the data was used; anybody can check it in the record.",
  privacy:
    "The files hold no real names, e-mails or addresses: only the pseudonyms that pages show already. Of evidence that protects a source they give the number and nothing else.",
  codebookTitle: "Codebook",
  codebookLead:
    "These tables come from the very description by which the program writes and reads the files.",
  column: "Column",
  meaning: "Meaning",
  key: "Key",
  derived: "computed",
  required: "never empty",
  derivedHelp:
    "Computed columns follow from others: they are there to be read with ease, and an import passes over them.",
  pointsAt: (columns, table) => `${columns} → ${table}`,
  types: {
    string: "text",
    integer: "whole number",
    number: "number",
    boolean: "true or false",
    date: "day",
    datetime: "moment (UTC)",
  },
  packageTitle: "Lo Prometido: promises of local governments in Peru",
  packageDescription:
    "What the government plans of provinces promised and what became of each promise. Text that a spreadsheet would take for a formula carries an apostrophe in front; the API gives it as it is. The plans' words are quotations.",
  table: {
    targets: {
      title: "Promises",
      about:
        "Targets, projections and actions, in the plan's words, and how they stand.",
    },
    updates: {
      title: "Updates",
      about: "What was published on each promise, retracted updates too.",
    },
    evidence: { title: "Evidence", about: "Public evidence of the updates." },
    measurements: {
      title: "Measured values",
      about: "Measured values of the updates that stand.",
    },
    decisions: {
      title: "Decisions",
      about: "Who published or retracted each update, and why.",
    },
    statements: {
      title: "Replies and corrections",
      about:
        "What the municipality replied and the corrections that were asked for, with what was decided.",
    },
    requests: {
      title: "Requests for an answer",
      about: "On which updates the municipality was asked for an answer.",
    },
    plans: { title: "Plans", about: "The government plans that were read." },
    passages: {
      title: "Places in the plan",
      about: "Where each promise stands in the document.",
    },
    notes: {
      title: "Notes on plans",
      about: "What this site remarks on each plan.",
    },
    unreadable: {
      title: "Unreadable rows",
      about: "Fragments of the document that nobody can place.",
    },
    groups: { title: "Groups", about: "Watchdog groups that sign updates." },
  },
  columns: opendataColumns,
};
